//! Given and family names, each as it is written and in plain Latin letters for addresses.

/// A name as it is written, and in the letters `a` to `z`.
pub(super) type Name = (&'static str, &'static str);

/// Names that go together.
pub(super) struct Names {
    pub(super) women: &'static [Name],
    pub(super) men: &'static [Name],
    pub(super) family: &'static [Name],
}

pub(super) const SPANISH: Names = Names {
    women: &[
        ("Ana", "ana"),
        ("María José", "mariajose"),
        ("Lucía", "lucia"),
        ("Sofía", "sofia"),
        ("Valentina", "valentina"),
        ("Inés", "ines"),
        ("Ximena", "ximena"),
        ("Begoña", "begona"),
        ("Camila", "camila"),
        ("Rocío", "rocio"),
    ],
    men: &[
        ("José", "jose"),
        ("Andrés", "andres"),
        ("Íñigo", "inigo"),
        ("Mateo", "mateo"),
        ("Sebastián", "sebastian"),
        ("Joaquín", "joaquin"),
        ("Álvaro", "alvaro"),
        ("Diego", "diego"),
        ("Tomás", "tomas"),
        ("Martín", "martin"),
    ],
    family: &[
        ("Pérez", "perez"),
        ("García", "garcia"),
        ("Muñoz", "munoz"),
        ("Rodríguez Peña", "rodriguezpena"),
        ("Gómez", "gomez"),
        ("Castaño", "castano"),
        ("de la Cruz", "delacruz"),
        ("Fernández", "fernandez"),
        ("Ibáñez", "ibanez"),
        ("Restrepo", "restrepo"),
        ("Núñez", "nunez"),
        ("Vargas Llanos", "vargasllanos"),
        ("Quiñones", "quinones"),
        ("Ortega", "ortega"),
    ],
};

pub(super) const PORTUGUESE: Names = Names {
    women: &[
        ("Conceição", "conceicao"),
        ("Júlia", "julia"),
        ("Beatriz", "beatriz"),
        ("Lívia", "livia"),
        ("Antônia", "antonia"),
        ("Fernanda", "fernanda"),
        ("Inês", "ines"),
        ("Larissa", "larissa"),
    ],
    men: &[
        ("João", "joao"),
        ("Gonçalo", "goncalo"),
        ("Luís", "luis"),
        ("Caio", "caio"),
        ("Estêvão", "estevao"),
        ("Thiago", "thiago"),
        ("Renato", "renato"),
        ("Nuno", "nuno"),
    ],
    family: &[
        ("Silva", "silva"),
        ("Araújo", "araujo"),
        ("Gonçalves", "goncalves"),
        ("Conceição", "conceicao"),
        ("Magalhães", "magalhaes"),
        ("dos Santos", "dossantos"),
        ("Falcão", "falcao"),
        ("Brandão", "brandao"),
        ("Oliveira", "oliveira"),
        ("Simões", "simoes"),
    ],
};

pub(super) const ENGLISH: Names = Names {
    women: &[
        ("Grace", "grace"),
        ("Mary-Ann", "maryann"),
        ("Olivia", "olivia"),
        ("Hannah", "hannah"),
        ("Zoë", "zoe"),
        ("Siobhán", "siobhan"),
        ("Keisha", "keisha"),
        ("Abigail", "abigail"),
        ("Charlotte", "charlotte"),
        ("Imogen", "imogen"),
    ],
    men: &[
        ("James", "james"),
        ("Oliver", "oliver"),
        ("D'Andre", "dandre"),
        ("Seán", "sean"),
        ("Ethan", "ethan"),
        ("Malcolm", "malcolm"),
        ("Tyrone", "tyrone"),
        ("Rhys", "rhys"),
        ("Samuel", "samuel"),
        ("Harrison", "harrison"),
    ],
    family: &[
        ("O'Brien", "obrien"),
        ("Smith-Jones", "smithjones"),
        ("Taylor", "taylor"),
        ("Washington", "washington"),
        ("MacDonald", "macdonald"),
        ("Okafor", "okafor"),
        ("Whitfield", "whitfield"),
        ("Llewellyn", "llewellyn"),
        ("Baker", "baker"),
        ("St. John", "stjohn"),
        ("Ng", "ng"),
        ("Harper", "harper"),
        ("Thornton", "thornton"),
        ("Nguyen", "nguyen"),
    ],
};

pub(super) const GERMAN: Names = Names {
    women: &[
        ("Jördis", "joerdis"),
        ("Käthe", "kaethe"),
        ("Annelise", "annelise"),
        ("Heike", "heike"),
        ("Änne", "aenne"),
        ("Sieglinde", "sieglinde"),
        ("Lena", "lena"),
        ("Grit", "grit"),
    ],
    men: &[
        ("Jürgen", "juergen"),
        ("Götz", "goetz"),
        ("Karl-Heinz", "karlheinz"),
        ("Matthias", "matthias"),
        ("Björn", "bjoern"),
        ("Lukas", "lukas"),
        ("Jörg", "joerg"),
        ("Till", "till"),
    ],
    family: &[
        ("Müller", "mueller"),
        ("Groß", "gross"),
        ("von der Heide", "vonderheide"),
        ("Schäfer", "schaefer"),
        ("Weiß", "weiss"),
        ("Köhler", "koehler"),
        ("Strauß", "strauss"),
        ("Jäger", "jaeger"),
        ("Brandt", "brandt"),
        ("Öztürk", "oeztuerk"),
    ],
};

pub(super) const FRENCH: Names = Names {
    women: &[
        ("Élodie", "elodie"),
        ("Françoise", "francoise"),
        ("Anaïs", "anais"),
        ("Marie-Noëlle", "marienoelle"),
        ("Chloé", "chloe"),
        ("Océane", "oceane"),
        ("Maëlle", "maelle"),
        ("Aïcha", "aicha"),
    ],
    men: &[
        ("François", "francois"),
        ("Loïc", "loic"),
        ("Jean-Baptiste", "jeanbaptiste"),
        ("Théo", "theo"),
        ("Gaël", "gael"),
        ("Étienne", "etienne"),
        ("Cédric", "cedric"),
        ("Youssef", "youssef"),
    ],
    family: &[
        ("Lefèvre", "lefevre"),
        ("d'Hautefort", "dhautefort"),
        ("Bénard", "benard"),
        ("Le Goff", "legoff"),
        ("Garçon", "garcon"),
        ("Benoît", "benoit"),
        ("Rousseau", "rousseau"),
        ("Dupré", "dupre"),
        ("Cœuret", "coeuret"),
        ("Benali", "benali"),
    ],
};

pub(super) const NORDIC: Names = Names {
    women: &[
        ("Åsa", "asa"),
        ("Sólveig", "solveig"),
        ("Þóra", "thora"),
        ("Märta", "marta"),
        ("Ingrid", "ingrid"),
        ("Kirstine", "kirstine"),
    ],
    men: &[
        ("Søren", "soren"),
        ("Øyvind", "oyvind"),
        ("Håkan", "hakan"),
        ("Guðmundur", "gudmundur"),
        ("Björn", "bjorn"),
        ("Väinö", "vaino"),
    ],
    family: &[
        ("Ångström", "angstrom"),
        ("Sørensen", "sorensen"),
        ("Ødegård", "odegard"),
        ("Jónsdóttir", "jonsdottir"),
        ("Hämäläinen", "hamalainen"),
        ("Lindqvist", "lindqvist"),
        ("Bråten", "braten"),
        ("Ekström", "ekstrom"),
    ],
};

pub(super) const POLISH: Names = Names {
    women: &[
        ("Małgorzata", "malgorzata"),
        ("Zofia", "zofia"),
        ("Łucja", "lucja"),
        ("Żaneta", "zaneta"),
        ("Agnieszka", "agnieszka"),
        ("Bożena", "bozena"),
    ],
    men: &[
        ("Łukasz", "lukasz"),
        ("Paweł", "pawel"),
        ("Michał", "michal"),
        ("Zbigniew", "zbigniew"),
        ("Grzegorz", "grzegorz"),
        ("Świętosław", "swietoslaw"),
    ],
    family: &[
        ("Brzęczyszczykiewicz", "brzeczyszczykiewicz"),
        ("Wójcik", "wojcik"),
        ("Dąbrowska", "dabrowska"),
        ("Łoś", "los"),
        ("Źdźbło", "zdzblo"),
        ("Kaczmarek", "kaczmarek"),
        ("Gołąb", "golab"),
        ("Piątek", "piatek"),
    ],
};

pub(super) const TURKISH: Names = Names {
    women: &[
        ("Ayşe", "ayse"),
        ("Gülşen", "gulsen"),
        ("İpek", "ipek"),
        ("Çiğdem", "cigdem"),
        ("Özlem", "ozlem"),
        ("Elif", "elif"),
    ],
    men: &[
        ("Işık", "isik"),
        ("Çağlar", "caglar"),
        ("İbrahim", "ibrahim"),
        ("Oğuz", "oguz"),
        ("Ümit", "umit"),
        ("Barış", "baris"),
    ],
    family: &[
        ("Yıldız", "yildiz"),
        ("Şahin", "sahin"),
        ("Çelik", "celik"),
        ("Gündoğdu", "gundogdu"),
        ("Aydın", "aydin"),
        ("Kılıç", "kilic"),
        ("Özdemir", "ozdemir"),
        ("Türkoğlu", "turkoglu"),
    ],
};

pub(super) const VIETNAMESE: Names = Names {
    women: &[
        ("Thị Hương", "thihuong"),
        ("Ngọc Ánh", "ngocanh"),
        ("Quỳnh", "quynh"),
        ("Mỹ Duyên", "myduyen"),
        ("Thảo", "thao"),
    ],
    men: &[
        ("Văn Đức", "vanduc"),
        ("Quốc Bảo", "quocbao"),
        ("Hữu Phước", "huuphuoc"),
        ("Dũng", "dung"),
        ("Tuấn Kiệt", "tuankiet"),
    ],
    family: &[
        ("Nguyễn", "nguyen"),
        ("Trần", "tran"),
        ("Đặng", "dang"),
        ("Phạm", "pham"),
        ("Võ", "vo"),
        ("Lê", "le"),
    ],
};

pub(super) const GREEK: Names = Names {
    women: &[
        ("Ελένη", "eleni"),
        ("Αικατερίνη", "aikaterini"),
        ("Δέσποινα", "despoina"),
        ("Σοφία", "sofia"),
    ],
    men: &[
        ("Γιώργος", "giorgos"),
        ("Δημήτρης", "dimitris"),
        ("Αχιλλέας", "achilleas"),
        ("Νικόλαος", "nikolaos"),
    ],
    family: &[
        ("Παπαδόπουλος", "papadopoulos"),
        ("Οικονόμου", "oikonomou"),
        ("Γεωργίου", "georgiou"),
        ("Χατζής", "chatzis"),
        ("Ψαράς", "psaras"),
    ],
};

pub(super) const UKRAINIAN: Names = Names {
    women: &[
        ("Соломія", "solomiia"),
        ("Ганна", "hanna"),
        ("Єва", "yeva"),
        ("Оксана", "oksana"),
        ("Дарина", "daryna"),
    ],
    men: &[
        ("Тарас", "taras"),
        ("Євген", "yevhen"),
        ("Богдан", "bohdan"),
        ("Юрій", "yurii"),
        ("Ігор", "ihor"),
    ],
    family: &[
        ("Шевчук", "shevchuk"),
        ("Коваленко", "kovalenko"),
        ("Щербак", "shcherbak"),
        ("Цимбалюк", "tsymbaliuk"),
        ("Їжакевич", "yizhakevych"),
        ("Мельник", "melnyk"),
    ],
};

pub(super) const ARABIC: Names = Names {
    women: &[
        ("فاطمة", "fatima"),
        ("نور", "nour"),
        ("عائشة", "aisha"),
        ("سلمى", "salma"),
        ("ليلى", "layla"),
    ],
    men: &[
        ("محمد", "mohamed"),
        ("عبد الرحمن", "abdelrahman"),
        ("يوسف", "youssef"),
        ("خالد", "khaled"),
        ("طارق", "tarek"),
    ],
    family: &[
        ("المصري", "elmasry"),
        ("حسن", "hassan"),
        ("عبد الله", "abdallah"),
        ("السيد", "elsayed"),
        ("منصور", "mansour"),
        ("بن علي", "benali"),
    ],
};

pub(super) const HEBREW: Names = Names {
    women: &[
        ("נועה", "noa"),
        ("תמר", "tamar"),
        ("רחל", "rachel"),
        ("שירה", "shira"),
    ],
    men: &[
        ("יוסף", "yosef"),
        ("אורי", "uri"),
        ("דוד", "david"),
        ("איתן", "eitan"),
    ],
    family: &[
        ("כהן", "cohen"),
        ("לוי", "levi"),
        ("בן־דוד", "bendavid"),
        ("מזרחי", "mizrahi"),
    ],
};

pub(super) const HINDI: Names = Names {
    women: &[
        ("प्रिया", "priya"),
        ("अनुष्का", "anushka"),
        ("सुनीता", "sunita"),
        ("Kavya", "kavya"),
        ("Lakshmi", "lakshmi"),
    ],
    men: &[
        ("अर्जुन", "arjun"),
        ("विक्रम", "vikram"),
        ("राहुल", "rahul"),
        ("Venkatesh", "venkatesh"),
        ("Harpreet", "harpreet"),
    ],
    family: &[
        ("शर्मा", "sharma"),
        ("वर्मा", "varma"),
        ("Iyer", "iyer"),
        ("गुप्ता", "gupta"),
        ("Chattopadhyay", "chattopadhyay"),
        ("Singh", "singh"),
    ],
};

pub(super) const CHINESE: Names = Names {
    women: &[
        ("秀英", "xiuying"),
        ("丽华", "lihua"),
        ("雨桐", "yutong"),
        ("静", "jing"),
        ("欣怡", "xinyi"),
    ],
    men: &[
        ("伟", "wei"),
        ("建国", "jianguo"),
        ("子轩", "zixuan"),
        ("志强", "zhiqiang"),
        ("浩然", "haoran"),
    ],
    family: &[
        ("王", "wang"),
        ("李", "li"),
        ("张", "zhang"),
        ("欧阳", "ouyang"),
        ("陈", "chen"),
        ("𠮷", "ji"),
        ("吕", "lyu"),
    ],
};

pub(super) const JAPANESE: Names = Names {
    women: &[
        ("さくら", "sakura"),
        ("美咲", "misaki"),
        ("陽子", "yoko"),
        ("エミリー", "emirii"),
        ("結衣", "yui"),
    ],
    men: &[
        ("太郎", "taro"),
        ("健一", "kenichi"),
        ("蓮", "ren"),
        ("ケンジ", "kenji"),
        ("大輔", "daisuke"),
    ],
    family: &[
        ("佐藤", "sato"),
        ("鈴木", "suzuki"),
        ("髙橋", "takahashi"),
        ("渡邉", "watanabe"),
        ("小野寺", "onodera"),
        ("林", "hayashi"),
    ],
};

pub(super) const KOREAN: Names = Names {
    women: &[
        ("서연", "seoyeon"),
        ("지우", "jiwoo"),
        ("하은", "haeun"),
        ("수빈", "subin"),
    ],
    men: &[
        ("민준", "minjun"),
        ("도윤", "doyun"),
        ("지훈", "jihoon"),
        ("성호", "seongho"),
    ],
    family: &[
        ("김", "kim"),
        ("이", "lee"),
        ("박", "park"),
        ("남궁", "namgung"),
        ("최", "choi"),
    ],
};

pub(super) const THAI: Names = Names {
    women: &[("สุดา", "suda"), ("พิมพ์ใจ", "phimchai"), ("กัญญา", "kanya")],
    men: &[
        ("สมชาย", "somchai"),
        ("ณัฐพล", "nattaphon"),
        ("อนันต์", "anan"),
    ],
    family: &[
        ("แก้วมณี", "kaewmanee"),
        ("ศรีสุวรรณ", "srisuwan"),
        ("วงศ์สวัสดิ์", "wongsawat"),
        ("ทองดี", "thongdee"),
    ],
};

pub(super) const WEST_AFRICAN: Names = Names {
    women: &[
        ("Títílayọ̀", "titilayo"),
        ("Ngozi", "ngozi"),
        ("Fọlákẹ́", "folake"),
        ("Chidinma", "chidinma"),
        ("Aminata", "aminata"),
    ],
    men: &[
        ("Olúwaṣeun", "oluwaseun"),
        ("Chukwuemeka", "chukwuemeka"),
        ("Babátúndé", "babatunde"),
        ("Kwame", "kwame"),
        ("Ousmane", "ousmane"),
    ],
    family: &[
        ("Adéyẹmí", "adeyemi"),
        ("Okonkwo", "okonkwo"),
        ("Diallo", "diallo"),
        ("Ṣóyínká-Bello", "soyinkabello"),
        ("Mensah", "mensah"),
        ("Eze", "eze"),
    ],
};

pub(super) const GEORGIAN: Names = Names {
    women: &[("ნინო", "nino"), ("თამარ", "tamar"), ("ქეთევან", "ketevan")],
    men: &[("გიორგი", "giorgi"), ("ლევან", "levan"), ("ზურაბ", "zurab")],
    family: &[
        ("ბერიძე", "beridze"),
        ("კაპანაძე", "kapanadze"),
        ("გელაშვილი", "gelashvili"),
    ],
};
