-- The access token of one account, sealed, and the lease to replace it.
-- KEYS: a hash. ARGV: a step, a fence, how long the lease is held, the sealed token, how long it
-- lasts, and how long ago the vendor was asked for it.
local step, fence, hold = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local kept = redis.call('HMGET', KEYS[1], 'fence', 'leased', 'text', 'of', 'lifetime', 'asked')
local newest, leased = tonumber(kept[1]) or 0, tonumber(kept[2]) or 0

local function set(...)
  redis.call('HSET', KEYS[1], ...)
  -- A fence must not be given twice while anybody may hold it.
  redis.call('PEXPIRE', KEYS[1], 31536000000)
end

local function number(value) return string.format('%.0f', value) end

if step == 'load' then
  local lifetime, asked = tonumber(kept[5]), tonumber(kept[6])
  if kept[3] and kept[3] ~= '' and asked + lifetime > now then
    return { 0, 0, 0, kept[3], tonumber(kept[4]), lifetime, math.max(now - asked, 0) }
  end
  return { 0, 0, 0, '', 0, 0, 0 }
elseif step == 'lease' then
  local holds = leased <= now
  if holds then
    -- Larger than all before, even if those were lost: no clock is a year off.
    newest = math.max(newest + 1, math.floor(now / 1000))
    leased = now + hold
    set('fence', number(newest), 'leased', number(leased))
  end
  return { holds and 1 or 0, newest, leased - now, '', 0, 0, 0 }
elseif step == 'reset' then
  redis.call('HDEL', KEYS[1], 'text')
  return { 0, 0, 0, '', 0, 0, 0 }
end

local holds = newest == fence
if holds then
  if step == 'renew' then
    set('leased', number(now + hold))
  elseif step == 'release' then
    set('leased', '0')
  elseif step == 'store' then
    set('leased', '0', 'text', ARGV[4], 'of', number(fence), 'lifetime', ARGV[5],
      'asked', number(now - tonumber(ARGV[6])))
  end
end
return { holds and 1 or 0, 0, 0, '', 0, 0, 0 }
