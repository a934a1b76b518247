-- Slots of one account: what `plan.rs` does, within Redis and by its clock.
-- KEYS: the state, and the epoch. ARGV: a step, and what it needs, as JSON. Numbers that do not fit
-- into a double are strings.
local GRACE, STEP, REMEMBERED = 250000, 1000000, 60000000
local step = cjson.decode(ARGV[1])
local windows = step.windows
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

local longest, shortest = 0, nil
for _, window in ipairs(windows) do
  if window[2] > longest then longest = window[2] end
  if not shortest or window[2] < shortest[2] then shortest = window end
end
local spacing, spaced_for, margin = 100000, 1000000, 0
if shortest then
  margin = math.min(math.floor(shortest[2] / 12), 1000000)
  spacing, spaced_for = math.floor(shortest[2] / shortest[1]), shortest[2]
end

local function fresh()
  return { sent = {}, waiting = {}, paused = 0, rejected = 0, spaced = 0, turn = 0, seen = now, quick = 0, processes = {} }
end

-- What was sent is no longer known: nothing goes until all of it has left every window.
local function forget(state)
  local new = fresh()
  new.turn, new.paused, new.untold = state.turn, now + longest, true
  for _, process in ipairs(state.processes) do
    new.processes[#new.processes + 1] = { process[1], now }
  end
  return new
end

local function filter(list, keep)
  local kept = {}
  for _, item in ipairs(list) do
    if keep(item) then kept[#kept + 1] = item end
  end
  return kept
end

local packed = redis.call('GET', KEYS[1])
local state = packed and cmsgpack.unpack(packed) or fresh()

-- A server that has begun anew, or took the place of another, has another replication id; it may
-- lack what was written last. One that was emptied has no epoch.
local lost = false
local info = redis.pcall('INFO', 'replication')
local server = type(info) == 'string' and string.match(info, 'master_replid:(%w+)') or 'unknown'
local epoch = redis.call('GET', KEYS[2])
if epoch ~= server then
  redis.call('SET', KEYS[2], server)
  lost = true
end
local is_set_back = now + STEP < state.seen
if (lost or is_set_back) and step.name ~= 'reset' then
  -- A pause that the vendor asked for is still so, if there is a clock to tell its end.
  local rejected = is_set_back and 0 or state.rejected
  state = forget(state)
  state.rejected, state.paused = rejected, math.max(state.paused, rejected)
end
if now < state.seen then now = state.seen end
state.seen = now

state.sent = filter(state.sent, function(sent) return sent[1] + longest > now end)
state.waiting = filter(state.waiting, function(call)
  return call.id == step.id or call.due + GRACE > now
end)
local remembered = math.max(REMEMBERED, 2 * longest)
state.processes = filter(state.processes, function(process)
  return process[2] + remembered > now and process[1] ~= step.process
end)

-- The first time from `at` on at which a request may go after all in the log.
local function place(log, at, weight)
  for _, window in ipairs(windows) do
    local requests, length = window[1], window[2]
    local room, used = requests - math.min(weight, requests), 0
    for index = #log, 1, -1 do
      used = used + math.min(log[index][2], requests)
      if used > room then
        at = math.max(at, log[index][1] + length)
        break
      end
    end
  end
  at = math.max(at, state.paused)
  local last = log[#log]
  if last and at < state.spaced then at = math.max(at, last[1] + spacing) end
  return at
end

-- Gives each waiting call its time, and tells that of one.
local function plan(id)
  local log, at, found = {}, now, now
  for index, sent in ipairs(state.sent) do log[index] = sent end
  for _, call in ipairs(state.waiting) do
    at = place(log, at, call.weight)
    log[#log + 1] = { at, call.weight }
    if call.id == id then found = at end
    if call.id == id or call.at > now then call.at = at end
  end
  return found
end

-- The time to note for a call that goes: the first one at which it could have gone.
local function noted(weight)
  local earliest, last = now - math.floor(margin / 4), state.sent[#state.sent]
  last = last and last[1] or 0
  local could = place(state.sent, math.max(earliest, last), weight)
  if could > earliest and could > last then return math.min(could, now) end
  return now
end

-- Puts a request into the log, which is in the order of time. One that arrived late may count as
-- later than those that go next.
local function keep(sent)
  local index = #state.sent
  while index > 0 and state.sent[index][1] > sent[1] do index = index - 1 end
  table.insert(state.sent, index + 1, sent)
end

local function without(id)
  state.waiting = filter(state.waiting, function(call) return call.id ~= id end)
end

local reply
if step.name == 'ask' then
  state.processes[#state.processes + 1] = { step.process, now }
  local known = false
  for _, call in ipairs(state.waiting) do
    if call.id == step.id then known, call.weight = true, step.weight end
  end
  if not known then
    state.turn = state.turn + 1
    state.waiting[#state.waiting + 1] = {
      id = step.id, process = step.process, turn = state.turn, lane = step.lane, weight = step.weight,
      at = now * 2, due = now, who = step.who,
    }
    table.sort(state.waiting, function(one, other)
      if one.lane ~= other.lane then return one.lane < other.lane end
      return one.turn < other.turn
    end)
  end
  local at = plan(step.id)
  local answer, number = 'wait', at - now
  local pause = math.max(state.rejected - now, 0)
  if at <= now then
    without(step.id)
    number = noted(step.weight)
    keep({ number, step.weight })
    answer = 'go'
  elseif step.pause and pause > step.pause then
    without(step.id)
    answer, number = 'paused', pause
  elseif step.patience and number > step.patience then
    without(step.id)
    answer = 'too long'
  else
    -- It looks whether the slot before its own was used.
    local ahead
    for _, call in ipairs(state.waiting) do
      if call.id == step.id then break end
      ahead = call.at
    end
    if ahead then number = math.min(number, math.max(ahead, now) + GRACE - now) end
    for _, call in ipairs(state.waiting) do
      if call.id == step.id then call.due = now + number end
    end
  end
  -- A step of another kind may have found the loss, and told nobody.
  reply = { answer, number, #state.processes, state.untold and 1 or 0, state.quick }
  state.untold = false
elseif step.name == 'leave' then
  without(step.id)
  if step.at then
    for index, sent in ipairs(state.sent) do
      if sent[1] == step.at and sent[2] == step.weight then
        table.remove(state.sent, index)
        break
      end
    end
  end
elseif step.name == 'done' then
  if state.quick == 0 then state.quick = math.max(step.took, 1) end
  if step.took <= state.quick then
    state.quick = state.quick - math.floor((state.quick - step.took) / 4)
  else
    local over = step.took - state.quick
    state.quick = state.quick + math.floor(over / 8)
    local late = over - math.floor(margin / 2)
    if late > 0 then
      for index, sent in ipairs(state.sent) do
        if sent[1] == step.at and sent[2] == step.weight then
          table.remove(state.sent, index)
          keep({ sent[1] + math.min(late, math.floor(margin * 3 / 2)), sent[2] })
          break
        end
      end
    end
  end
elseif step.name == 'pause' then
  state.paused = math.max(state.paused, now + step.pause)
  if step.rejected then
    state.rejected = math.max(state.rejected, now + step.pause)
    state.spaced = state.paused + spaced_for
  end
elseif step.name == 'snapshot' then
  local sent, waiting = {}, {}
  for _, one in ipairs(state.sent) do
    sent[#sent + 1] = now - one[1]
    sent[#sent + 1] = one[2]
  end
  for _, call in ipairs(state.waiting) do
    waiting[#waiting + 1] = { call.who, call.lane, math.max(call.at - now, 0) }
  end
  reply = { sent, waiting, math.max(state.paused - now, 0), #state.processes }
elseif step.name == 'reset' then
  state = fresh()
end

local lasts = math.max(state.paused - now, 0) + 2 * longest + remembered
redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', math.ceil(lasts / 1000))
return reply
