//! Phone numbers and their dialling codes.

/// Characters that are written between the digits of a number.
const SEPARATORS: [char; 7] = [' ', '-', '.', '/', '(', ')', '\u{a0}'];

open_enum! {
    /// What a phone number is used for.
    pub enum PhoneType {
        /// At work.
        Work = "work",
        /// In private.
        Home = "home",
        /// A mobile phone.
        Mobile = "mobile",
    }
}

value_struct! {
    /// A phone number.
    ///
    /// Where `country_code` is set, `number` is what follows it, so that the code is never there
    /// twice. A number that holds its code begins with `+` and has no `country_code`. Vendors get
    /// both in one string, or apart, whichever they take.
    pub struct Phone {
        /// The number: with its dialling code after a `+`, or what follows `country_code`.
        personal optional number: String,
        /// The dialling code where it stands apart: `+1`. Some vendors write a country, `US`.
        public optional country_code: String,
        /// What it is used for.
        public optional phone_type: PhoneType,
        /// Whether it is the main one; `None` where the vendor does not tell.
        public optional primary: bool,
    }
}

impl Phone {
    /// A number.
    pub fn new(number: impl Into<String>) -> Self {
        Self::default().number(number.into())
    }

    /// The number in one string, after its dialling code: `+573001234567`. A `country_code` that
    /// is no dialling code is left out, as is one that differs from that of a number with a `+`.
    ///
    /// ```
    /// use crm_facade::model::Phone;
    ///
    /// let phone = Phone::new("300 1234567").country_code("+57");
    /// assert_eq!(phone.in_one().as_deref(), Some("+57300 1234567"));
    /// assert_eq!(Phone::new("+57 300").country_code("57").in_one().as_deref(), Some("+57 300"));
    /// ```
    pub fn in_one(&self) -> Option<String> {
        let number = self.number.as_deref()?;
        let code = self.country_code.as_deref().and_then(dialling_code);
        Some(match code {
            Some(code) if !number.starts_with('+') => format!("+{code}{number}"),
            _ => number.to_owned(),
        })
    }

    /// The number and its code apart, as far as they can be told apart.
    ///
    /// ```
    /// use crm_facade::model::Phone;
    ///
    /// let phone = Phone::new("+57 300 1234567").in_parts();
    /// assert_eq!(phone, Phone::new("300 1234567").country_code("+57"));
    /// ```
    #[must_use]
    pub fn in_parts(mut self) -> Self {
        let Some(number) = self.number.as_deref().filter(|text| text.starts_with('+')) else {
            return self;
        };
        let known = self.country_code.as_deref().and_then(dialling_code);
        if let Some(national) = known.and_then(|code| after_code(number, &code)) {
            self.number = Some(national);
        } else if let Some((code, national)) = split(number) {
            self.number = Some(national);
            self.country_code = Some(code);
        }
        self
    }

    /// Whether both are the same number, however they are written.
    pub fn is_same(&self, other: &Self) -> bool {
        let has_code = |phone: &Self| {
            let code = phone.country_code.as_deref().and_then(dialling_code);
            let number = phone.number.as_deref().unwrap_or_default();
            code.is_some() || number.starts_with('+')
        };
        let text = |phone: &Self| match has_code(self) && has_code(other) {
            true => phone.in_one(),
            false => phone.clone().in_parts().number,
        };
        let digits = |phone: &Self| {
            let text = text(phone).unwrap_or_default();
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let digits = (digits(self), digits(other));
        !digits.0.is_empty() && digits.0 == digits.1
    }

    /// Takes a number and the code that a vendor has beside it. `is_whole` says that the number is
    /// documented to hold its code. A code that is not that of the number stays where it was.
    pub fn take(
        number: &mut Option<String>,
        code: &mut Option<String>,
        is_whole: bool,
    ) -> Option<Self> {
        let is_filled = |text: &mut String| !text.is_empty();
        let number = number.take_if(is_filled);
        let mut phone = Self::default();
        if let Some(text) = number
            .as_deref()
            .filter(|text| is_whole || text.starts_with('+'))
        {
            let known = code.as_deref().and_then(dialling_code);
            match known.and_then(|code| after_code(text, &code)) {
                Some(national) => {
                    phone.number = Some(national);
                    phone.country_code = code.take();
                }
                None if text.starts_with('+') => phone.number = number,
                None => {
                    phone.number = number;
                    phone.country_code = code.take_if(is_filled);
                }
            }
        } else {
            phone.number = number;
            phone.country_code = code.take_if(is_filled);
        }
        (phone != Self::default()).then_some(phone)
    }
}

impl<T: Into<String>> From<T> for Phone {
    fn from(number: T) -> Self {
        Self::new(number)
    }
}

/// The digits of a dialling code: `57` of `+57`, `0057` and `57`; `None` of `CO`.
pub(crate) fn dialling_code(code: &str) -> Option<String> {
    let code = code.trim();
    let code = code
        .strip_prefix('+')
        .or(code.strip_prefix("00"))
        .unwrap_or(code);
    let digits: String = code.chars().filter(|c| !SEPARATORS.contains(c)).collect();
    let is_code = (1..=7).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_code.then_some(digits)
}

/// What follows the code in a number that begins with it, if anything does.
pub(crate) fn after_code(number: &str, code: &str) -> Option<String> {
    let mut rest = number.strip_prefix('+').unwrap_or(number);
    for digit in code.chars() {
        rest = rest.trim_start_matches(SEPARATORS).strip_prefix(digit)?;
    }
    // A bracket may belong to what follows.
    let rest = rest.trim_start_matches([' ', '-', '.', '/', ')', '\u{a0}']);
    rest.contains(|c: char| c.is_ascii_digit())
        .then(|| rest.to_owned())
}

/// Code and rest of a number that begins with `+`. Country codes are prefix-free: their first
/// digits tell how long they are (ITU-T E.164).
fn split(number: &str) -> Option<(String, String)> {
    let digits = number.strip_prefix('+')?;
    let length = match digits.get(..2)? {
        first if first.starts_with('0') => return None,
        first if first.starts_with(['1', '7']) => 1,
        "20" | "27" | "30" | "31" | "32" | "33" | "34" | "36" | "39" | "40" | "41" | "43"
        | "44" | "45" | "46" | "47" | "48" | "49" | "51" | "52" | "53" | "54" | "55" | "56"
        | "57" | "58" | "60" | "61" | "62" | "63" | "64" | "65" | "66" | "81" | "82" | "84"
        | "86" | "90" | "91" | "92" | "93" | "94" | "95" | "98" => 2,
        _ => 3,
    };
    let code = digits.get(..length)?;
    if !code.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let national = after_code(number, code)?;
    Some((format!("+{code}"), national))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn phone(number: &str, code: Option<&str>) -> Phone {
        Phone {
            country_code: code.map(str::to_owned),
            ..Phone::new(number)
        }
    }

    #[test]
    fn a_code_comes_before_the_number_once() {
        for (number, code, expected) in [
            ("3001234567", Some("+57"), "+573001234567"),
            ("3001234567", Some("57"), "+573001234567"),
            ("3001234567", Some("0057"), "+573001234567"),
            ("+573001234567", Some("+57"), "+573001234567"),
            ("+573001234567", None, "+573001234567"),
            ("3001234567", None, "3001234567"),
            ("555 0100", Some("US"), "555 0100"),
            ("+15550100", Some("+57"), "+15550100"),
            ("555-1234", Some("+1-809"), "+1809555-1234"),
        ] {
            assert_eq!(
                phone(number, code).in_one().as_deref(),
                Some(expected),
                "{number}"
            );
        }
        assert_eq!(Phone::default().country_code("+1").in_one(), None);
    }

    #[test]
    fn a_number_with_a_code_is_split() {
        for (number, code, national, split) in [
            ("+573001234567", None, "3001234567", Some("+57")),
            ("+573001234567", Some("+57"), "3001234567", Some("+57")),
            ("+57 (300) 123", Some("57"), "(300) 123", Some("57")),
            ("+1 212 555 0100", None, "212 555 0100", Some("+1")),
            ("+593 2 123", None, "2 123", Some("+593")),
            ("+49-30-123", None, "30-123", Some("+49")),
            (
                "+1 809-555-1234",
                Some("+1-809"),
                "555-1234",
                Some("+1-809"),
            ),
            // The number's own code is right.
            ("+15550100", Some("+57"), "5550100", Some("+1")),
            ("5550100", Some("+57"), "5550100", Some("+57")),
            ("5550100", None, "5550100", None),
            // These can't be told apart.
            ("+", None, "+", None),
            ("+0123", None, "+0123", None),
            ("+57", None, "+57", None),
            ("+5 7300", None, "+5 7300", None),
        ] {
            assert_eq!(
                phone(number, code).in_parts(),
                phone(national, split),
                "{number}"
            );
        }
    }

    #[test]
    fn a_number_is_known_however_it_is_written() {
        let one = phone("300 1234567", Some("+57"));
        for same in [
            "+573001234567",
            "+57 (300) 123-4567",
            "3001234567",
            "300-123-4567",
        ] {
            assert!(one.is_same(&Phone::new(same)), "{same}");
            assert!(Phone::new(same).is_same(&one), "{same}");
        }
        for other in ["+583001234567", "573001234568", "", "+"] {
            assert!(!one.is_same(&Phone::new(other)), "{other}");
        }
        assert!(!Phone::default().is_same(&Phone::default()));
    }

    #[test]
    fn a_code_that_a_vendor_repeats_is_taken_once() {
        for (number, code, is_whole, expected, left) in [
            ("+15550100", "+1", true, phone("5550100", Some("+1")), None),
            ("15550100", "+1", true, phone("5550100", Some("+1")), None),
            ("5550100", "+1", true, phone("5550100", Some("+1")), None),
            ("15550100", "+1", false, phone("15550100", Some("+1")), None),
            (
                "+15550100",
                "+57",
                true,
                phone("+15550100", None),
                Some("+57"),
            ),
            (
                "+15550100",
                "US",
                false,
                phone("+15550100", None),
                Some("US"),
            ),
            ("5550100", "US", false, phone("5550100", Some("US")), None),
            ("+1", "+1", true, phone("+1", None), Some("+1")),
        ] {
            let (mut own, mut beside) = (Some(number.to_owned()), Some(code.to_owned()));
            let taken = Phone::take(&mut own, &mut beside, is_whole);
            assert_eq!(taken, Some(expected), "{number}, {code}");
            assert_eq!((own, beside.as_deref()), (None, left), "{number}, {code}");
        }
        let mut empty = Some(String::new());
        assert_eq!(Phone::take(&mut empty, &mut None, true), None);
    }

    proptest! {
        /// Split and put together again, it is the same number.
        #[test]
        fn no_digit_is_lost(number in "\\+?[0-9 ()-]{0,16}", code in "(\\+[1-9][0-9]{0,2})?") {
            let phone = phone(&number, Some(code.as_str()).filter(|code| !code.is_empty()));
            let one = phone.in_one().unwrap_or_default();
            let back = Phone::new(one.clone()).in_parts().in_one().unwrap_or_default();
            let digits = |text: &str| -> String {
                text.chars().filter(char::is_ascii_digit).collect()
            };
            prop_assert_eq!(digits(&back), digits(&one));
        }
    }
}
