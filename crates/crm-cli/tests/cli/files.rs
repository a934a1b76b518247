//! Files of contacts as people have them, by the real binary: what is taken, what is rejected, and
//! what is said of it.

use std::fs;
use std::io::Write;

use assert_cmd::assert::Assert;
use serde_json::Value;

use super::served::{served, variables};
use super::{Machine, code, stderr, stdout};

/// Imports a file into Skarbe, in which nobody is.
fn import(machine: &Machine, bytes: &[u8], options: &[&str]) -> Assert {
    fs::write(machine.path().join("people.csv"), bytes).expect("a file");
    machine
        .crm()
        .env("CRM_SANDBOX", "1")
        .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
        .env("CRM_SANDBOX_CONTACTS", "0")
        .args(["import", "people.csv", "--to", "skarbe", "--yes"])
        .args(options)
        .assert()
}

/// The contacts that Skarbe has: first name, last name and first address.
fn there(machine: &Machine) -> Vec<[String; 3]> {
    let rows = machine.json("contacts list --vendor skarbe --limit 0");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut there: Vec<_> = rows
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            let email = &row["emails"][0]["address"];
            [
                text(&row["first_name"]),
                text(&row["last_name"]),
                text(email),
            ]
        })
        .collect();
    there.sort();
    there
}

fn report(machine: &Machine) -> Vec<Value> {
    let path = machine
        .path()
        .join("crm-import-people-skarbe.journal.report.ndjson");
    let text = fs::read_to_string(path).expect("a report");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

const ANA: [&str; 3] = ["Ana", "Pérez", "ana@example.com"];
const BO: [&str; 3] = ["Bo", "Müller", "bo@example.com"];

fn both_are_there(machine: &Machine, what: &str) {
    let both = [ANA, BO].map(|person| person.map(str::to_owned));
    assert_eq!(there(machine), both, "{what}");
}

fn latin(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).expect("a Western character"))
        .collect()
}

fn utf_16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16()
        .flat_map(|unit| match little {
            true => unit.to_le_bytes(),
            false => unit.to_be_bytes(),
        })
        .collect()
}

#[test]
fn any_delimiter_encoding_and_line_end_is_detected() {
    let rows = |delimiter: &str, end: &str| {
        [
            ["first_name", "last_name", "email"],
            ["Ana", "Pérez", "ana@example.com"],
            ["\"Bo\"", "Müller", "bo@example.com"],
        ]
        .map(|row| row.join(delimiter) + end)
        .concat()
    };
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    for delimiter in [",", ";", "\t", "|"] {
        for end in ["\n", "\r\n", "\r"] {
            let text = rows(delimiter, end);
            for (what, bytes) in [
                ("UTF-8", text.clone().into_bytes()),
                (
                    "UTF-8 with mark",
                    marked(b"\xef\xbb\xbf", text.clone().into_bytes()),
                ),
                ("UTF-16LE", marked(b"\xff\xfe", utf_16(&text, true))),
                ("UTF-16BE without mark", utf_16(&text, false)),
                ("Windows-1252", latin(&text)),
            ] {
                // One of each kind goes all the way; the rest is in the unit tests.
                if what != "Windows-1252" && (delimiter, end) != (";", "\r\n") && end != "\r" {
                    continue;
                }
                let machine = Machine::new();
                let done = import(&machine, &bytes, &[]);
                let what = format!("{what}, {delimiter:?}, {end:?}: {}", stderr(&done));
                assert_eq!(code(&done), Some(0), "{what}");
                both_are_there(&machine, &what);
            }
        }
    }
}

#[test]
fn what_is_asked_for_goes_before_what_is_detected() {
    let machine = Machine::new();
    let text = "about,these;contacts\n\n1^2^3\nfirst_name^last_name^email\nAna^Pérez^ana@example.com\nBo^Müller^bo@example.com\n";
    let options = [
        "--delimiter",
        "^",
        "--skip-rows",
        "3",
        "--encoding",
        "latin1",
    ];
    let done = import(&machine, &latin(text), &options);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    both_are_there(&machine, "asked for");
    for (option, value) in [
        ("--delimiter", "ab"),
        ("--delimiter", "\""),
        ("--encoding", "x"),
    ] {
        let done = import(&Machine::new(), text.as_bytes(), &[option, value]);
        assert_eq!(code(&done), Some(2), "{}", stderr(&done));
    }
}

#[test]
fn a_separator_line_and_lines_before_the_header_are_passed_over_and_told() {
    for (lead, line) in [
        ("sep=;\n", None),
        ("SEP=;\r\n\r\n", Some("line 3")),
        ("\u{feff}sep=;\n", None),
        ("sep=,\n", None),
        (
            "Notes:\n\"Some of the addresses may be missing;\nothers may not.\"\n\n",
            Some("line 5"),
        ),
        (
            "Contacts of 2024\n;;\nExported by;somebody\n",
            Some("line 4"),
        ),
    ] {
        let machine = Machine::new();
        let text = format!(
            "{lead}First Name;Last Name;Email Address\nAna;Pérez;ana@example.com\nBo;Müller;bo@example.com\n"
        );
        let done = import(&machine, text.as_bytes(), &[]);
        assert_eq!(code(&done), Some(0), "{lead:?}: {}", stderr(&done));
        both_are_there(&machine, lead);
        if let Some(line) = line {
            assert!(stderr(&done).contains(line), "{lead:?}: {}", stderr(&done));
        }
    }
}

#[test]
fn a_quote_that_is_not_closed_is_rejected_with_its_line_and_nothing_is_written() {
    let header = "first_name,email,notes\n";
    for (rows, line) in [
        (
            "Ana,ana@example.com,\"5\"\" screen\nBo,bo@example.com,x\n",
            2,
        ),
        (
            "Ana,ana@example.com,x\r\nBo,bo@example.com,\"open\r\nCy,cy@example.com,\r\n",
            3,
        ),
        ("Ana,ana@example.com,\"oops\nBo,bo@example.com,\"y\"\n", 2),
        ("Ana,ana@example.com,\"5\" screen\"\n", 2),
        ("\"Ana,ana@example.com,x\rBo,bo@example.com,y\r", 2),
    ] {
        let machine = Machine::new();
        let done = import(&machine, format!("{header}{rows}").as_bytes(), &[]);
        assert_eq!(code(&done), Some(5), "{rows:?}: {}", stderr(&done));
        let said = format!("opens in line {line} ");
        assert!(stderr(&done).contains(&said), "{rows:?}: {}", stderr(&done));
        assert_eq!(there(&machine), Vec::<[String; 3]>::new());
    }
    // Two of them can look like one that is closed.
    let machine = Machine::new();
    let pair = format!(
        "{header}Ana,ana@example.com,\"5 inch\nBo,bo@example.com,6\"\nCy,cy@example.com,\n"
    );
    let done = import(&machine, pair.as_bytes(), &[]);
    assert_eq!(code(&done), Some(5), "{}", stderr(&done));
    let said = "the quote that opens in line 2 goes over lines that look like rows";
    assert!(stderr(&done).contains(said), "{}", stderr(&done));
    assert!(there(&machine).is_empty());
}

#[test]
fn a_quote_that_swallows_rows_is_seen_whatever_they_look_like() {
    for (text, kept) in [
        ("name,phone\nAna,\"600\nBo,601\nCy,602\"\nDi,603\n", 0),
        (
            "name,phone,notes\nAna,1,\"5 inch\nBo,2,\nCy,3,6\"\nDi,4,x\n",
            0,
        ),
        (
            "first_name,last_name,email,notes\nAna,P,a@example.com,\"5 inch\nBo,b@example.com\nCy,Q\"\nDi,Q,d@example.com,\n",
            0,
        ),
        (
            "first_name,last_name,email,notes\nAna,P,a@example.com,\"5 inch\nBo,R,b@example.com; b2@example.com,x\"\nDi,Q,d@example.com,\n",
            0,
        ),
        ("name,company,phone\n\"Ana,X,1\nBo\",Y,2\nDi,Z,3\n", 0),
        ("name;title;notes\nAna;\"CTO\nBo;CEO\";x\nDi;CFO;y\n", 1),
        // Tabs and blank cells, rows that are shorter, blanks after delimiters.
        (
            "name\tphone\tnotes\nAna\t\t\"5 inch\nBo\t\t\nCy\t\t\"\nDi\t4\tx\n",
            0,
        ),
        (
            "name,phone,company,notes\nAna,1,X,\"5 inch\nBo,2\nCy,3\"\nDi,4,Y,z\n",
            0,
        ),
        (
            "name,phone,notes\nAna, 1, \"5 inch\nBo, 2, x\nCy, 3, 6\"\nDi, 4, x\n",
            0,
        ),
        (
            "name,phone,notes\nAna,1,\"owes 1,000\nor 2,000\"\nDi,4,x\n",
            2,
        ),
        // Notes may have lines, and lines may have commas.
        (
            "name,phone,notes\nAna,1,\"call her, please\n\nsoon, and kindly,\nat home\"\nDi,4,x\n",
            2,
        ),
        (
            "name,notes\nAna,\"tea, milk\nor coffee, black\"\n\"Poe, Di\",\"ask\nagain\"\n",
            2,
        ),
        (
            "name,notes\nAna,\"cc: a@example.com\nb@example.com\"\nDi,x\n",
            2,
        ),
        (
            "name,email\nAna,\"a@example.com\na2@example.com\"\nDi,d@example.com\n",
            2,
        ),
        (
            "Name,Street,City\nAna,\"House\nStreet 1, left\",Lugo\nDi,Street 2,Vigo\n",
            2,
        ),
    ] {
        let machine = Machine::new();
        let done = import(&machine, text.as_bytes(), &["--create-unmatchable"]);
        let last_names: Vec<_> = there(&machine)
            .into_iter()
            .map(|person| person[0].clone())
            .collect();
        assert_eq!(
            there(&machine).len(),
            kept,
            "{text:?}: {last_names:?} {}",
            stdout(&done)
        );
        assert_eq!(
            code(&done),
            Some([5, 8, 0][kept]),
            "{text:?}: {}",
            stderr(&done)
        );
        if kept == 0 {
            let said = stderr(&done);
            let line =
                "the quote that opens in line 2 goes over lines that look like rows of their own";
            assert!(said.contains(line) && !said.contains("Bo"), "{said}");
        }
        if kept == 1 {
            assert_eq!(last_names, ["Di"], "{text:?}");
            let rejected = report(&machine)
                .into_iter()
                .find(|line| line["kind"] == "rejected");
            let detail = rejected.expect("a row")["detail"].to_string();
            assert!(
                detail.contains("close") && !detail.contains("Bo"),
                "{detail}"
            );
        }
    }
}

#[test]
fn several_values_in_a_cell_are_entries_of_their_own() {
    for (text, emails, phones) in [
        (
            "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\nAna,Perez,* Work,ana@example.com ::: b@example.com,+34 600 ::: +34 601\n",
            &["ana@example.com", "b@example.com"][..],
            &["+34 600", "+34 601"][..],
        ),
        (
            "Person - Name,Person - Email - Work,Person - Phone - Work\nAna Perez,\"ana@example.com, b@example.com\",\"+34 600, +34 601\"\n",
            &["ana@example.com", "b@example.com"],
            &["+34 600", "+34 601"],
        ),
        (
            "name,email,phone\nAna Perez,Ana Perez <ana@example.com>,#N/A\n",
            &["ana@example.com"],
            &[],
        ),
        (
            "name,email,email 2\nAna Perez,mailto:ana@example.com,none\n",
            &["ana@example.com"],
            &[],
        ),
    ] {
        let machine = Machine::new();
        fs::write(machine.path().join("people.csv"), text).expect("a file");
        machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "0")
            .args(["import", "people.csv", "--to", "minotaur", "--yes"])
            .assert()
            .success();
        let rows = machine.json("contacts list --vendor minotaur --limit 0");
        let of = |list: &str, field: &str| -> Vec<String> {
            let entries = rows[0][list].as_array().cloned().unwrap_or_default();
            let texts = entries.iter().filter_map(|entry| entry[field].as_str());
            texts.map(str::to_owned).collect()
        };
        // Minotaur has one address of each kind.
        assert!(
            of("emails", "address")
                .first()
                .is_some_and(|first| first == emails[0]),
            "{text:?}: {rows}"
        );
        // Minotaur may keep the country code beside the number.
        let numbers = of("phone_numbers", "number");
        let is_same = |(number, phone): (&String, &&str)| phone.ends_with(number.as_str());
        assert!(
            numbers.len() == phones.len() && numbers.iter().zip(phones).all(is_same),
            "{text:?}: {numbers:?}"
        );
    }
    let machine = Machine::new();
    let text = "name,Mail,phone\nAna,ask her,1\nBo,b@example.com,2\n";
    let options = ["--map", "Mail=emails.0.address"];
    let done = import(&machine, text.as_bytes(), &options);
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let rejected = report(&machine)
        .into_iter()
        .find(|line| line["kind"] == "rejected");
    let rejected = rejected.expect("a row");
    assert_eq!(
        (&rejected["row"], &rejected["reason"]),
        (&"2".into(), &"bad_address".into())
    );
    let detail = rejected["detail"].as_str().expect("a detail");
    assert!(
        detail.contains("`Mail`") && detail.contains("--ignore Mail"),
        "{detail}"
    );
    assert!(!detail.contains("ask her"), "{detail}");
}

#[test]
fn german_names_of_columns_are_known() {
    let machine = Machine::new();
    let text = "Vorname;Nachname;E-Mail-Adresse;Telefon;Mobil;Firma;Straße;PLZ;Ort;Land;Notizen\n\
                Jürgen;Groß;juergen@example.com;+49 30 1234567;+49 151 1234567;Acme;Weg 1;10115;Berlin;DE;x\n";
    let done = import(&machine, text.as_bytes(), &["--plan", "--format", "json"]);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    let plan: Value = serde_json::from_str(&stdout(&done)).expect("JSON");
    assert_eq!(plan["matched"]["create"], 1);
    let notes = plan["notes"].to_string();
    assert!(!notes.contains("taken for no field"), "{notes}");
}

#[test]
fn a_row_of_data_is_never_taken_for_the_header() {
    for text in [
        "Nombre,Apellido,Empresa,Ciudad\nAna,Perez,X,Y\nBo,Lee,X,Z\nCy,First,Label,Cell\nDi,Poe,Q,R\n",
        "Nombre;Apellido;Teléfono;Canal\nAna;Perez;1;Phone\nBo;Lee;2;Mail\nCy;Poe;3;Web\n",
        "Ana;Perez;1;Phone\nBo;Lee;2;Mail\n",
        "Ana Perez <ana.perez@example.com>;+34 600 123\nBo Lee <bo@example.com>;+34 601\n",
        "Ana Perez;+34 600 123\nBo Lee;+34 601\n",
    ] {
        let machine = Machine::new();
        let done = import(&machine, text.as_bytes(), &["--create-unmatchable"]);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(2), "{text:?}: {said}");
        assert!(
            said.contains("line 1") && said.contains("--skip-rows"),
            "{said}"
        );
        for personal in ["Ana", "Perez", "600", "example.com", "Bo"] {
            assert!(!said.contains(personal), "{said}");
        }
        assert_eq!(there(&machine), Vec::<[String; 3]>::new(), "{text:?}");
    }
}

#[test]
fn a_report_is_written_over_no_other_file() {
    let text = "first_name,last_name,email\nAna,Pérez,ana@example.com\nBo,Müller,bo@example.com\n";
    for options in [
        &["--report", "people.csv"][..],
        &["--report", "./people.csv"],
        &["--report", "link"],
        &["--report", "hard"],
        &["--report", "mine.txt"],
        &["--report", "."],
        &["--report", "j", "--resume", "j"],
        &["--report", "j.key", "--resume", "j"],
    ] {
        let machine = Machine::new();
        let at = |name: &str| machine.path().join(name);
        fs::write(at("mine.txt"), "mine").expect("a file");
        fs::write(at("people.csv"), text).expect("a file");
        fs::hard_link(at("people.csv"), at("hard")).expect("a link");
        #[cfg(unix)]
        std::os::unix::fs::symlink("people.csv", at("link")).expect("a link");
        let done = import(&machine, text.as_bytes(), options);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(2), "{options:?}: {said}");
        assert!(said.contains("--report"), "{said}");
        assert_eq!(fs::read_to_string(at("people.csv")).expect("a file"), text);
        assert_eq!(fs::read_to_string(at("mine.txt")).expect("a file"), "mine");
        assert!(!at("j").exists() && !at("j.key").exists(), "{options:?}");
        assert_eq!(there(&machine), Vec::<[String; 3]>::new());
        // Nothing of it is in the way.
        let done = import(&machine, text.as_bytes(), &["--report", "report"]);
        assert_eq!(code(&done), Some(0), "{options:?}: {}", stderr(&done));
        both_are_there(&machine, options[1]);
    }
    let machine = Machine::new();
    fs::write(machine.path().join("mine.txt"), "mine").expect("a file");
    for report in [
        "mine.txt",
        "out",
        "out.part",
        "out.journal",
        "out.journal.key",
    ] {
        let line = format!("export --from minotaur --format csv --out out --report {report}");
        let done = machine.run(&line);
        assert_eq!(code(&done), Some(2), "{report}: {}", stderr(&done));
    }
    assert_eq!(
        fs::read_to_string(machine.path().join("mine.txt")).expect("a file"),
        "mine"
    );
    let done = machine.run("export --from minotaur --format csv --out out --report report");
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
}

#[test]
fn a_file_that_was_changed_does_not_go_on_from_the_journal() {
    let machine = Machine::new();
    let rows = |last: &str| {
        let notes = "x".repeat(80_000);
        format!(
            "first_name,last_name,email,notes\nAna,Pérez,ana@example.com,{notes}\nBo,Müller,{last}@example.com,\n"
        )
    };
    let options = ["--resume", "j"];
    import(&machine, rows("bo").as_bytes(), &options).success();
    import(&machine, rows("bo").as_bytes(), &options).success();
    let done = import(&machine, rows("cy").as_bytes(), &options);
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn an_address_is_one_however_it_is_written() {
    let machine = Machine::new();
    let text = "first_name,last_name,email\nC,P,jörg@example.com\nD,P,JÖRG@example.com\n\
        E,P,jo\u{308}rg@example.com\nF,P,x@bücher.example\nG,P,x@xn--bcher-kva.example\n";
    import(&machine, text.as_bytes(), &[]);
    let doubles: Vec<_> = report(&machine)
        .into_iter()
        .filter(|line| line["reason"] == "double")
        .map(|line| line["row"].clone())
        .collect();
    assert_eq!(doubles, ["3", "4", "6"]);
}

#[test]
fn a_row_that_is_too_long_does_not_reject_the_file() {
    let machine = Machine::new();
    let text = format!(
        "first_name,last_name,email\n{},P,a@example.com\nBo,Müller,bo@example.com\n",
        "A".repeat(1 << 20)
    );
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    assert_eq!(there(&machine), [BO.map(str::to_owned)]);
    assert_eq!(report(&machine)[0]["row"], "2");
    let done = import(
        &machine,
        b"first_name\nAna\n",
        &["--skip-rows", "18446744073709551615"],
    );
    assert_eq!(code(&done), Some(2), "{}", stderr(&done));
}

#[test]
fn rows_are_numbered_as_in_the_file() {
    for end in ["\n", "\r\n", "\r"] {
        let machine = Machine::new();
        let text = [
            "first_name,email,notes",
            "Ana,ana@example.com,\"two",
            "lines\"",
            "",
            "Bo,no address,",
            " , ,",
            "Cy,cy@example.com,,too much",
        ]
        .join(end);
        import(&machine, text.as_bytes(), &[]);
        let report = report(&machine);
        let rows: Vec<_> = report.iter().map(|line| line["row"].clone()).collect();
        assert_eq!(rows, ["5", "7"], "{end:?}");
        assert_eq!(
            report[1]["detail"],
            "4 cells for 3 columns; a cell that holds the delimiter must be quoted"
        );
    }
}

#[test]
fn blanks_around_cells_and_blank_rows_are_nothing() {
    let machine = Machine::new();
    let text = "\u{a0}First Name ,\u{200b}last_name, email ,phone\n \
        Ana\t,\" Pérez \",\u{feff}ana@example.com\u{a0}, \n,,,\n \u{a0},,\"\",\n\
        Bo\u{200b},\u{2003}Müller,\u{202a}bo@example.com\u{202c},\n,\n\n";
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    assert!(
        stdout(&done).starts_with("2 rows: 2 created"),
        "{}",
        stdout(&done)
    );
    both_are_there(&machine, "trimmed");
}

#[test]
fn a_cell_that_can_not_be_taken_loses_the_cell_and_not_the_row() {
    let machine = Machine::new();
    let text = "first_name,last_name,email,score,deleted\n\
        Ana,Pérez,ana@example.com,\"1,234\",perhaps\nBo,Müller,bo@example.com,85.0,no\n";
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    both_are_there(&machine, "rows");
    let of_ana: Vec<_> = report(&machine)
        .into_iter()
        .filter(|line| line["row"] == "2")
        .map(|line| (line["kind"].clone(), line["field"].clone()))
        .collect();
    assert!(
        of_ana.contains(&("loss".into(), "score".into())),
        "{of_ana:?}"
    );
    assert!(
        of_ana.contains(&("loss".into(), "deleted".into())),
        "{of_ana:?}"
    );
}

#[test]
fn bytes_that_are_no_text_reject_the_row_with_column_and_way_out() {
    let machine = Machine::new();
    let text = [
        "first_name,last_name,email\nAna,Pérez,ana@example.com\nÉva,Müller,eva@example.com\nX"
            .as_bytes(),
        b"\xff,Y,x@example.com\n",
    ]
    .concat();
    let done = import(&machine, &text, &[]);
    assert_eq!(code(&done), Some(8), "{}", stderr(&done));
    let rejected = report(&machine).pop().expect("a row");
    assert_eq!(rejected["row"], "4");
    let detail = rejected["detail"].as_str().expect("a detail");
    assert!(
        detail.contains("`first_name`") && detail.contains("--encoding"),
        "{detail}"
    );
    assert_eq!(there(&machine).len(), 2);
}

#[test]
fn files_that_are_joined_have_their_second_header_told() {
    let machine = Machine::new();
    let part = "first_name,last_name,email\n";
    let text = format!("{part}Ana,Pérez,ana@example.com\n{part}Bo,Müller,bo@example.com\n");
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(8));
    both_are_there(&machine, "joined");
    assert_eq!(report(&machine)[0]["detail"], "the header once more");
}

#[test]
fn whole_names_are_split_and_the_rule_is_told() {
    let machine = Machine::new();
    let text = "Name,Email\nAna Pérez,ana@example.com\n\"Müller, Bo\",bo@example.com\n";
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    assert!(
        stderr(&done).contains("the last word is the last name"),
        "{}",
        stderr(&done)
    );
    both_are_there(&machine, "split");
}

#[test]
fn a_column_is_left_out_or_mapped_when_two_are_for_one_field() {
    let text = "First Name,Surname,Family Name,Email\nAna,Pérez,X,ana@example.com\nBo,Müller,X,bo@example.com\n";
    let done = import(&Machine::new(), text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(2));
    let said = stderr(&done);
    for name in [
        "`Surname`",
        "`Family Name`",
        "`last_name`",
        "--ignore 'Family Name'",
    ] {
        assert!(said.contains(name), "{said}");
    }
    for options in [["--ignore", "Family Name"], ["--map", "Surname=last_name"]] {
        let machine = Machine::new();
        let done = import(&machine, text.as_bytes(), &options);
        assert_eq!(code(&done), Some(0), "{}", stderr(&done));
        both_are_there(&machine, options[0]);
    }
}

#[test]
fn what_is_no_file_of_contacts_is_rejected_by_what_it_is() {
    for (bytes, says) in [
        (&b""[..], "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"PK\x03\x04\x14\0", "Excel workbook"),
        (b"<html><table>", "web page"),
        (b"[{\"first_name\":\"Ana\"}]", "JSON array"),
        (b"\xff\xfe\0\0a\0\0\0", "UTF-32"),
        (b"Ana,ana@example.com\n", "looks like a contact"),
        (
            b"one;two\n1;2\n",
            "no column is named as a field of the model; line 1, taken for the header, has 2 cells, \
             separated by `;`",
        ),
    ] {
        let done = import(&Machine::new(), bytes, &[]);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(2), "{said}");
        assert!(said.contains(says) && said.contains('→'), "{said}");
    }
    assert!(!stderr(&import(&Machine::new(), b"Ana,ana@example.com\n", &[])).contains("ana@"));
}

#[test]
fn standard_input_is_read_and_told_apart() {
    let lines = "{\"first_name\":\"Ana\",\"last_name\":\"Pérez\",\"emails\":[{\"address\":\"ana@example.com\"}],\"losses\":[],\"nick\":\"A\"}\n\
        {\"first_name\":\"Bo\",\"last_name\":\"Müller\",\"emails\":[{\"address\":\"bo@example.com\"}]}\n";
    let csv = "first_name;last_name;email\nAna;Pérez;ana@example.com\nBo;Müller;bo@example.com\n";
    for (text, losses) in [(lines, 1), (csv, 0)] {
        let machine = Machine::new();
        let done = machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "0")
            .args([
                "import", "-", "--to", "skarbe", "--yes", "--report", "report",
            ])
            .write_stdin(text)
            .assert();
        assert_eq!(code(&done), Some(0), "{}", stderr(&done));
        both_are_there(&machine, text);
        let report = fs::read_to_string(machine.path().join("report")).expect("a report");
        assert_eq!(report.lines().count(), losses, "{report}");
        assert_eq!(report.contains("nick"), losses > 0);
    }
}

#[test]
fn json_is_read_by_how_it_begins_whatever_the_file_is_called() {
    let line = |first: &str, last: &str, email: &str, score: &str| {
        format!(
            "{{\"first_name\":{first},\"last_name\":\"{last}\",\"emails\":[{{\"address\":\"{email}\"}}],\"score\":{score}}}\n"
        )
    };
    let machine = Machine::new();
    let text = line("\"Ana\"", "Pérez", "ana@example.com", "85.0")
        + &line("\"Bo\"", "Müller", "bo@example.com", "\"many\"");
    let done = import(&machine, text.as_bytes(), &[]);
    assert_eq!(code(&done), Some(0), "{}", stderr(&done));
    both_are_there(&machine, "NDJSON");
    let lost: Vec<_> = report(&machine)
        .into_iter()
        .filter(|line| line["side"] == "vendor")
        .map(|line| (line["row"].clone(), line["field"].clone()))
        .collect();
    assert_eq!(lost, [("2".into(), "score".into())]);
    for text in [
        "{ \"first_name\":\"Ana\",\n \"score\":1 }\n",
        "{\n\"first_name\":\"Ana\"\n}\n",
    ] {
        let done = import(&Machine::new(), text.as_bytes(), &[]);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(5), "{said}");
        assert!(
            said.contains("each record on one line") && !said.contains("Ana"),
            "{said}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_with_a_name_is_read_and_goes_on_from_the_journal() {
    let machine = Machine::new();
    let pipe = machine.path().join("pipe.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    let text = "first_name,last_name,email\nAna,Pérez,ana@example.com\nBo,Müller,bo@example.com\n";
    for run in ["1 row", "2 rows: 2 created"] {
        let writer = std::thread::spawn({
            let pipe = pipe.clone();
            move || {
                let mut pipe = fs::OpenOptions::new()
                    .write(true)
                    .open(pipe)
                    .expect("a pipe");
                pipe.write_all(text.as_bytes()).expect("a reader");
            }
        });
        let done = machine
            .crm()
            .env("CRM_SANDBOX", "1")
            .env("CRM_SANDBOX_DB", machine.path().join("sandbox.db"))
            .env("CRM_SANDBOX_CONTACTS", "0")
            .args([
                "import", "pipe.csv", "--to", "skarbe", "--yes", "--resume", "j",
            ])
            .assert();
        writer.join().expect("it is written");
        assert_eq!(code(&done), Some(0), "{run}: {}", stderr(&done));
        both_are_there(&machine, run);
    }
}

/// The columns and rows of a CSV text.
fn table(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    reader
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn listing_and_exporting_write_one_dialect_and_importing_reads_it() {
    let machine = Machine::new();
    let listed = stdout(
        &machine
            .run("contacts list --vendor minotaur --format csv")
            .success(),
    );
    let exported = stdout(&machine.run("export --from minotaur --format csv").success());
    assert_eq!(listed, exported);
    let escaped = stdout(
        &machine
            .run("export --from minotaur --format csv --escape-formulas")
            .success(),
    );
    for (text, file) in [(&listed, "listed.csv"), (&escaped, "escaped.csv")] {
        let machine = Machine::new();
        fs::write(machine.path().join(file), text).expect("a file");
        let done = machine.run(&format!("import {file} --to lunarsend --yes"));
        assert!(matches!(code(&done), Some(0 | 8)), "{}", stderr(&done));
        assert!(!stdout(&done).contains("the source's"), "{}", stdout(&done));
    }
    assert_eq!(table(&listed).len(), 21);
}

#[test]
fn formulas_are_escaped_on_request_and_read_back() {
    let machine = Machine::new();
    let text =
        "first_name,last_name,email\n=1+1,@SUM(A1),ana@example.com\n-Bo,+Müller,bo@example.com\n";
    import(&machine, text.as_bytes(), &[]).success();
    let list =
        "contacts list --vendor skarbe --format csv --fields first_name,last_name,emails.0.address";
    let plain = stdout(&machine.run(list).success());
    assert!(plain.contains("=1+1"), "{plain}");
    let escaped = stdout(&machine.run(&format!("{list} --escape-formulas")).success());
    for row in table(&escaped) {
        for cell in row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{escaped}"
            );
        }
    }
    let before = there(&machine);
    let again = Machine::new();
    import(&again, escaped.as_bytes(), &[]).success();
    assert_eq!(there(&again), before);
}

#[test]
fn a_field_that_there_is_not_is_rejected_by_every_command() {
    let machine = Machine::new();
    for line in [
        "contacts list --vendor minotaur --fields nonsense",
        "contacts list --vendor minotaur --fields id,emails.0.adress --format csv",
        "contacts list --vendor minotaur --fields id,nonsense --format json",
        "contacts list --vendor minotaur --fields first_name --raw --fields nonsense",
        "contacts count --vendor minotaur --fields nonsense",
        "contacts get --vendor minotaur 1 --fields nonsense",
        "contacts create --vendor skarbe --set first_name=Ana --fields nonsense",
        "contacts find a@example.com --vendor minotaur --fields nonsense",
        "account --vendor minotaur --fields nonsense",
        "vendors --fields nonsense",
        "vendors minotaur --fields nonsense --format csv",
        "fields --fields nonsense",
        "credentials --fields nonsense --format json",
        "call minotaur --list --fields nonsense",
        "call minotaur contacts_list --list --fields nonsense",
        "call snov balance_get --fields nonsense",
        "export --from minotaur --format csv --fields nonsense",
        "copy --from minotaur --to skarbe --plan --fields nonsense",
        "import people.csv --to skarbe --plan --fields id",
        "demo --fields id",
        "completions bash --fields id",
        "man --fields id",
    ] {
        let done = machine.run(line);
        let said = stderr(&done);
        assert_eq!(code(&done), Some(2), "{line}: {said}");
        assert!(
            said.contains("no field") || said.contains("fields"),
            "{line}: {said}"
        );
    }
    for line in [
        "contacts list --vendor minotaur --limit 1 --fields id,emails.address,emails.7.address",
        "contacts list --vendor minotaur --limit 1 --format json --fields losses,custom_fields.Region,extensions.minotaur.x",
        "contacts count --vendor minotaur --fields value --format json",
        "contacts create --vendor skarbe --set first_name=Ana --fields outcome,id",
        "vendors skarbe --fields name,support,remarks",
        "call minotaur --list --fields operation,path",
    ] {
        let done = machine.run(line);
        assert_eq!(code(&done), Some(0), "{line}: {}", stderr(&done));
    }
}

#[test]
fn commands_in_advice_can_be_pasted() {
    use crm_sandbox::{Fault, Sandbox};

    let machine = Machine::new();
    fs::write(
        machine.path().join("my people.csv"),
        "Given,Mail (work)\nAna,ana@example.com\nBo,bo@example.com\n",
    )
    .expect("a file");
    let arguments = [
        "import",
        "my people.csv",
        "--to",
        "skarbe",
        "--map",
        "Given=first_name",
        "--map",
        "Mail (work)=emails.0.address",
        "--yes",
    ];
    let denied = Fault::on("contacts_create")
        .vendor("skarbe")
        .after(1)
        .status(401);
    let few = Sandbox::builder().contacts(0).vendors(["skarbe"]);
    served(few.fault(denied), |sandbox| {
        let run = |words: &[String]| {
            let mut command = machine.crm();
            command.envs(variables(sandbox)).args(words).assert()
        };
        let done = run(&arguments.map(str::to_owned));
        let said = stderr(&done);
        let (_, rest) = said.split_once("resume with `crm ").expect("advice");
        let (command, _) = rest.split_once('`').expect("a command");
        let words = shlex::split(command).expect("words of a shell");
        assert_eq!(words[..arguments.len()], arguments);
        sandbox.clear_faults();
        let done = run(&words);
        assert_eq!(code(&done), Some(0), "{}", stderr(&done));
        assert!(
            stdout(&done).starts_with("2 rows: 2 created"),
            "{}",
            stdout(&done)
        );
    });
}

#[test]
fn text_of_others_does_not_steer_the_terminal() {
    let machine = Machine::new();
    let odd = "a\u{1b}[31mb\u{202e}c\u{9b}";
    let done = machine
        .crm()
        .args(["contacts", "list", "--vendor", odd])
        .assert();
    let said = stderr(&done);
    assert!(
        !said.contains('\u{1b}') && !said.contains('\u{202e}'),
        "{said:?}"
    );
    let done = machine.crm().arg(format!("--{odd}")).assert();
    assert_eq!(code(&done), Some(2));
    assert!(!stderr(&done).contains('\u{202e}'), "{:?}", stderr(&done));
    let text = format!("first_name,email\n\"{odd}\",ana@example.com\n");
    import(&machine, text.as_bytes(), &[]).success();
    let shown = stdout(&machine.run("contacts list --vendor skarbe").success());
    assert!(
        !shown.contains(['\u{1b}', '\u{202e}', '\u{9b}']),
        "{shown:?}"
    );
    // A file has it as it is.
    let json = machine.json("contacts list --vendor skarbe");
    assert_eq!(json[0]["first_name"], odd);
    let csv = stdout(
        &machine
            .run("contacts list --vendor skarbe --format csv")
            .success(),
    );
    assert!(csv.contains(odd), "{csv:?}");
}
