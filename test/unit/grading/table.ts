/** What becomes of a response: it is right, a right number with a wrong unit, or wrong, or the reader is asked for a number. */
export type Verdict = 'right' | 'unit' | 'wrong' | 'asked';

/** Responses to one key on pages in one language, by their verdicts. */
export interface Case {
  key: string;
  /** Code in which the blank stands, with `…` in its place. */
  beside?: string;
  /** Default `en`. */
  locale?: string;
  /** `::question{loose}`. */
  loose?: true;
  right?: readonly string[];
  unit?: readonly string[];
  wrong?: readonly string[];
  asked?: readonly string[];
}

/** A way in which texts can differ, by cases. The manual shows the first three of each. */
export interface Kind {
  name: string;
  cases: readonly Case[];
}

/** What counts as the same, kind by kind. */
export const KINDS: readonly Kind[] = [
  {
    name: 'upper and lower case',
    cases: [
      {key: 'WebSocket', right: ['websocket', 'WEBSOCKET', 'Websocket'], wrong: ['web socket']},
      {
        key: 'straße',
        locale: 'de',
        right: ['STRASSE', 'strasse', 'Straße', 'STRAẞE'],
        wrong: ['strase'],
      },
      {key: 'Isparta', locale: 'tr', right: ['ISPARTA', 'ısparta'], wrong: ['isparta', 'İsparta']},
      {key: 'İzmir', locale: 'tr', right: ['izmir', 'İZMİR'], wrong: ['ızmir', 'Izmir']},
      {key: 'ışık', locale: 'tr', right: ['IŞIK', 'Işık'], wrong: ['işik', 'İŞİK']},
      {key: 'Information', right: ['INFORMATION', 'information'], wrong: ['informations']},
      {key: 'élève', locale: 'fr', right: ['ÉLÈVE', 'Élève'], wrong: ['ELEVE']},
      {key: 'niño', locale: 'es', right: ['NIÑO', 'Niño'], wrong: ['nino']},
      {key: 'Łódź', locale: 'pl', right: ['łódź', 'ŁÓDŹ'], wrong: ['lodz', 'Łodz']},
    ],
  },
  {
    name: 'a full stop behind the response, and backticks around it',
    cases: [
      {
        key: 'OPTIONS',
        right: ['OPTIONS.', '`OPTIONS`', '`options`.', 'OPTIONS。'],
        wrong: ['OPTIONS!', '.OPTIONS', '`OPTIONS'],
      },
      {key: 'v1.0', right: ['v1.0.', 'V1.0'], wrong: ['v10', 'v1']},
      {key: '24 h', right: ['24 h.', '24 hours.', '`24 h`'], unit: ['24.'], wrong: ['2.4 h']},
      {key: '`map`', right: ['`map`', ' map '], wrong: ['map.', '.map', 'Map']},
      {key: '日本', locale: 'ja', right: ['日本。'], wrong: ['日']},
    ],
  },
  {
    name: 'quotation marks around the response, and an article before it',
    cases: [
      {
        key: 'DNS',
        right: ['the DNS', '“DNS”', 'A DNS.', '« dns »', '"the DNS"'],
        wrong: ['theDNS', '"DNS', 'the', 'this DNS'],
      },
      {key: 'Anker', locale: 'de', right: ['der Anker', '„Anker“', 'ein Anker'], wrong: ['ein']},
      {key: 'café', locale: 'fr', right: ['le café', '« café »', '(le) café'], wrong: ['lecafé']},
      {key: 'red', locale: 'es', right: ['la red', 'una red', '«red»'], wrong: ['lared']},
      {key: 'the Hague', right: ['The Hague', '‘the Hague’'], wrong: ['Hague']},
      {key: 'A minor', right: ['a minor', 'an A minor'], wrong: ['minor']},
      {key: '東京', locale: 'ja', right: ['「東京」', '『東京』'], wrong: ['「京都」']},
      {key: '`map`', wrong: ['"map"', 'the map']},
    ],
  },
  {
    name: 'several answers, each of them right',
    cases: [
      {
        key: 'HTTP|HTTPS',
        right: ['HTTP/HTTPS', 'http or https', 'HTTP(S)', 'HTTP (HTTPS)', 'HTTP, HTTPS'],
        wrong: ['HTTP/FTP', 'HTTP (FTP)', '/', ',', '()', 'HTTP HTTPS'],
      },
      {
        key: 'DNS|domain name system',
        right: ['Domain Name System (DNS)', 'the DNS (the Domain Name System)'],
        wrong: ['DNS (directory)', 'DNS or DHCP'],
      },
      {key: '1|one', right: ['1 (one)', 'one; 1'], wrong: ['1 (two)', '1/2']},
      {
        key: 'rot|blau',
        locale: 'de',
        right: ['rot oder blau'],
        wrong: ['rot oder grün', 'rot oder'],
      },
      {key: 'input/output', right: ['input/output', 'INPUT/OUTPUT.'], wrong: ['input', 'output']},
      {key: 'server', right: ['server(s)'], wrong: ['(s)', 'servers']},
      {key: 'a|b|!a/b', right: ['a'], wrong: ['a/b']},
    ],
  },
  {
    name: 'space',
    cases: [
      {
        key: 'Live API',
        right: [' live   api ', 'Live\u00a0API', 'Live\u3000API', 'live\tapi'],
        wrong: ['LiveAPI'],
      },
      {
        key: 'pomme de terre',
        locale: 'fr',
        right: ['pomme\u202fde terre'],
        wrong: ['pommedeterre'],
      },
      {key: 'きょう は', locale: 'ja', right: ['きょう\u3000は'], wrong: ['きょうは']},
    ],
  },
  {
    name: 'characters that nobody sees',
    cases: [
      {
        key: 'WebRTC',
        right: ['Web\u200bRTC', '\ufeffWebRTC', 'Web\u00adRTC', '\u200eWebRTC\u200f'],
        wrong: ['Web-RTC'],
      },
      {key: 'می‌خواهم', locale: 'ar', right: ['میخواهم'], wrong: ['می خواهم']},
      {key: 'कर्म', locale: 'hi', right: ['कर्\u200dम', 'कर्\u200cम'], wrong: ['करम']},
    ],
  },
  {
    name: 'how accents are stored',
    cases: [
      {key: 'café', locale: 'fr', right: ['cafe\u0301', 'CAFÉ'], wrong: ['cafe', 'cafè']},
      {key: 'Zürich', locale: 'de', right: ['Zu\u0308rich'], wrong: ['Zurich', 'Zuerich']},
      {key: 'が', locale: 'ja', right: ['か\u3099'], wrong: ['か']},
      {key: 'क़लम', locale: 'hi', right: ['क\u093cलम'], wrong: ['कलम']},
      {key: 'żółw', locale: 'pl', right: ['z\u0307o\u0301łw'], wrong: ['zółw']},
      {key: 'año', locale: 'es', right: ['an\u0303o'], wrong: ['ano']},
      {key: 'أحمد', locale: 'ar', right: ['ا\u0654حمد'], wrong: ['احمد']},
    ],
  },
  {
    name: 'full-width and half-width characters, ligatures',
    cases: [
      {key: 'HTTP2', right: ['ＨＴＴＰ２', 'ｈｔｔｐ２'], wrong: ['HTTP３']},
      {key: 'カード', locale: 'ja', right: ['ｶｰﾄﾞ'], wrong: ['ｶｰﾄ', 'かーど']},
      {key: 'file', right: ['ﬁle'], wrong: ['fle']},
      {key: 'سلام', locale: 'ar', right: ['ﺳﻼﻡ'], wrong: ['سلم']},
      {key: 'μ', right: ['µ', 'Μ'], wrong: ['u']},
    ],
  },
  {
    name: 'raised and lowered characters, which are others',
    cases: [
      {key: 'x²', right: ['X²'], wrong: ['x2', 'x₂', 'x³']},
      {key: '10⁴ m of it', right: ['10⁴m of it'], wrong: ['104 m of it']},
      {key: 'H₂O', right: ['h₂o'], wrong: ['H2O', 'H²O']},
      {key: '1½ cups', right: ['1½cups'], wrong: ['11/2 cups']},
      {key: 'm2', wrong: ['m²', 'm₂']},
    ],
  },
  {
    name: 'quotation marks and apostrophes',
    cases: [
      {
        key: 'it’s',
        right: ["it's", 'it‘s', 'it´s', 'it`s', 'itʼs', 'it＇s'],
        wrong: ['its', 'it"s', 'it s'],
      },
      {key: "it's", right: ['it’s', 'it′s', 'IT’S'], wrong: ['its']},
      {
        key: '“quoted”',
        right: ['"quoted"', '„quoted“', '«quoted»', '”quoted”'],
        wrong: ['quoted', "'quoted'"],
      },
      {key: '«Oui»', locale: 'fr', right: ['"oui"', '“oui”'], wrong: ['oui']},
      {key: 'aujourd’hui', locale: 'fr', right: ["aujourd'hui"], wrong: ['aujourdhui']},
      {key: '„ja“', locale: 'de', right: ['"ja"', '»ja«'], wrong: ['ja']},
      {key: '「はい」', locale: 'ja', right: ['｢はい｣', '"はい"', '『はい』'], wrong: ['はい']},
      {key: "Ankara'da", locale: 'tr', right: ['Ankara’da'], wrong: ['Ankarada']},
      {key: '«نعم»', locale: 'ar', right: ['"نعم"', '“نعم”'], wrong: ['نعم']},
    ],
  },
  {
    name: 'hyphens, dashes and minus signs',
    cases: [
      {
        key: 'client-server',
        right: [
          'client‑server',
          'client–server',
          'client—server',
          'client−server',
          'client‐server',
        ],
        wrong: ['client server', 'clientserver', 'client_server'],
      },
      {key: 'E-Mail', locale: 'de', right: ['E–Mail', 'e‑mail'], wrong: ['Email']},
      {key: 'peut-être', locale: 'fr', right: ['peut‑être'], wrong: ['peut être']},
      {
        key: '1990–2000年',
        locale: 'ja',
        right: ['1990-2000年', '1990－2000年'],
        wrong: ['1990〜2000年'],
      },
      {key: '5〜10個', locale: 'ja', right: ['5～10個', '5~10個'], wrong: ['5-10個']},
      {key: 'ラーメン', locale: 'ja', right: ['ﾗｰﾒﾝ'], wrong: ['ラ-メン']},
      {key: 'biało-czerwony', locale: 'pl', right: ['biało–czerwony'], wrong: ['białoczerwony']},
    ],
  },
  {
    name: 'an ellipsis',
    cases: [
      {key: 'to be…', right: ['to be...', 'to be⋯'], wrong: ['to be', 'to be..']},
      {key: '...rest', right: ['…rest'], wrong: ['rest']},
      {key: 'etcétera…', locale: 'es', right: ['etcétera...'], wrong: ['etcétera']},
    ],
  },
  {
    name: 'space between a number and what follows',
    cases: [
      {key: '3 D glasses', right: ['3D glasses', '3d glasses'], wrong: ['3 Dglasses', 'D glasses']},
      {key: '5G', right: ['5 G', '5g'], wrong: ['4G', '5']},
      {key: 'about 50 %', right: ['about 50%', 'About 50\u202f%'], wrong: ['50 %', 'about 5 0%']},
      {
        key: 'environ 20 €',
        locale: 'fr',
        right: ['environ 20€', 'environ 20\u00a0€'],
        wrong: ['environ 20'],
      },
      {key: 'bei 5 °C', locale: 'de', right: ['bei 5°C', 'bei 5 ℃', 'bei 5 ºC'], wrong: ['bei 5']},
      {key: '第3章', locale: 'ja', right: ['第３章', '第3 章'], wrong: ['第4章']},
      {key: 'the US$ 5 note', right: ['the US$5 note'], wrong: ['the US 5 note']},
    ],
  },
  {
    name: 'digits of the page’s script, and long letters',
    cases: [
      {key: 'IPv6', locale: 'ar', right: ['IPv٦', 'IPv۶'], wrong: ['IPv٤']},
      {key: 'HTTP2 है', locale: 'hi', right: ['HTTP२ है'], wrong: ['HTTP३ है']},
      {key: 'كتاب', locale: 'ar', right: ['كتـــاب'], wrong: ['كتب']},
    ],
  },
  {
    name: 'diacritics, with `{loose}` only',
    cases: [
      {key: 'café', locale: 'fr', loose: true, right: ['cafe', 'CAFE', 'cafè'], wrong: ['cave']},
      {key: 'Łódź', locale: 'pl', loose: true, right: ['Lodz', 'łodz', 'Łódź'], wrong: ['Loda']},
      {key: 'zażółć', locale: 'pl', loose: true, right: ['zazolc'], wrong: ['zazoc']},
      {key: 'niño', locale: 'es', loose: true, right: ['nino'], wrong: ['nina']},
      {key: 'Zürich', locale: 'de', loose: true, right: ['Zurich'], wrong: ['Zuerich']},
      {key: 'ışık', locale: 'tr', loose: true, right: ['isik', 'ışik'], wrong: ['isk']},
      {key: 'كَتَبَ', locale: 'ar', loose: true, right: ['كتب', 'كَتب'], wrong: ['كتاب']},
      {key: 'أحمد', locale: 'ar', loose: true, wrong: ['احمد']},
      {key: 'हिन्दी', locale: 'hi', loose: true, right: ['हिन्दी'], wrong: ['हन्द', 'हिनदी', 'हन्दी']},
      {key: 'がっこう', locale: 'ja', loose: true, right: ['がっこう'], wrong: ['かっこう']},
      {key: 'כָּל', locale: 'en', loose: true, right: ['כל'], wrong: ['כלב']},
      {key: 'crème brûlée', loose: true, right: ['creme brulee'], wrong: ['creme brule']},
    ],
  },
  {
    name: 'code: only what a phone puts in',
    cases: [
      {
        key: '`"a b"`',
        right: ['"a b"', '“a b”', '"a\u00a0b"', '„a b“'],
        wrong: ['"A b"', "'a b'", '"a  b"', 'a b'],
      },
      {key: "`it's`", right: ["it's", 'it’s'], wrong: ["It's", 'it`s']},
      {key: '`“a”`', right: ['“a”'], wrong: ['"a"']},
      {
        key: '`setTimeout`',
        right: ['setTimeout', ' setTimeout '],
        wrong: ['settimeout', 'set-timeout'],
      },
      {
        key: '`git log --all`',
        right: ['git log --all', 'git log —all', 'git log –all'],
        wrong: ['git log -all', 'git log all'],
      },
      {key: '`[...a]`', right: ['[...a]', '[…a]'], wrong: ['[..a]']},
      {key: '`a-b`', right: ['a-b'], wrong: ['a–b']},
      {key: '`Ａ`', locale: 'ja', right: ['Ａ'], wrong: ['A']},
    ],
  },
  {
    name: 'code beside the blank, repeated',
    cases: [
      {
        key: '`stringify`',
        beside: 'body: JSON.…(room),',
        right: ['JSON.stringify', 'stringify()', 'stringify(room)', '.stringify('],
        wrong: ['stringify(rooms)', 'JSON stringify', 'JSON.parse', 'XJSON.stringify', '()'],
      },
      {
        key: 'add',
        beside: 'git …',
        right: ['git add', 'Git add', 'GIT ADD.'],
        wrong: ['gitadd', 'git commit', 'git'],
      },
      {
        key: '`POST`',
        beside: "  method: '…',",
        right: ["'POST'", '‘POST’', "'POST',", "method: 'POST'"],
        wrong: ['"POST"', 'POST!', "'post'"],
      },
      {key: '`ready`', beside: 'if (!…) {', right: ['ready)'], wrong: ['!ready']},
      {key: '`2`', beside: 'x = -…;', right: ['2;'], wrong: ['-2']},
      {key: '`.map()`', beside: 'list.…()', right: ['.map()'], wrong: ['map', 'map()']},
      {key: 'ışık', beside: 'i.…', locale: 'tr', right: ['i.ışık', 'İ.IŞIK'], wrong: ['ı.ışık']},
    ],
  },
  {
    name: 'patterns: only what a phone puts in',
    cases: [
      {key: "/it's( not)?/", right: ["it's", 'it’s not'], wrong: ['its', "It's"]},
      {key: '/"?a b"?/i', right: ['“A b”', 'a\u00a0b'], wrong: ['ab']},
    ],
  },
  {
    name: 'numbers: groups and decimal marks',
    cases: [
      {
        key: '16000',
        right: ['16,000', '16 000', "16'000", '16_000', '16000.0'],
        wrong: ['16.000', '1600'],
        asked: ['16,00'],
      },
      {
        key: '1234.5',
        locale: 'de',
        right: ['1.234,5', '1234,5', '1,234.5'],
        wrong: ['12345', '1.2345'],
      },
      {key: '1.234', locale: 'de', right: ['1,234'], wrong: ['1.234']},
      {key: '1234', locale: 'de', right: ['1.234'], wrong: ['1,234']},
      {key: '1234.5', locale: 'fr', right: ['1\u202f234,5', '1 234,5'], asked: ['1.234.5']},
      {key: '0.5', locale: 'es', right: ['0,5', '0.5', ',5'], wrong: ['5', '05']},
      {key: '12345.6', locale: 'pl', right: ['12\u00a0345,6', '12345,6'], asked: ['12,345,6']},
      {key: '1234567', locale: 'hi', right: ['12,34,567', '1,234,567'], asked: ['12,345,67']},
      {key: '3.14', locale: 'tr', right: ['3,14', '3.14'], wrong: ['314']},
      {key: '1234', locale: 'ja', right: ['1,234'], asked: ['1,23,4']},
      {key: '3.14', locale: 'ar', right: ['٣٫١٤', '3.14', '۳٫۱۴'], wrong: ['٣١٤'], asked: ['٣,١٤']},
      {key: '1234.5', locale: 'ar', right: ['١٬٢٣٤٫٥', '1,234.5', '١٢٣٤٫٥'], asked: ['١٢٬٣٤٫٥']},
    ],
  },
  {
    name: 'numbers: digits of other scripts',
    cases: [
      {key: '42', right: ['４２', '٤٢', '۴۲', '४२', '৪২', '๔๒'], wrong: ['٤٣'], asked: ['²']},
      {key: '42', locale: 'hi', right: ['४२'], wrong: ['२४']},
      {key: '42', locale: 'ar', right: ['٤٢', '۴۲'], wrong: ['٢٤']},
      {key: '42', locale: 'ja', right: ['４２', '42'], asked: ['四二']},
    ],
  },
  {
    name: 'numbers: signs',
    cases: [
      {
        key: '-5',
        right: ['−5', '–5', '－5', '- 5', '\u200e-5'],
        wrong: ['5'],
        asked: ['--5', '5-'],
      },
      {key: '-5', locale: 'ar', right: ['\u061c-٥', '−5'], wrong: ['٥']},
    ],
  },
  {
    name: 'numbers: powers of ten',
    cases: [
      {
        key: '16000',
        right: ['1.6e4', '1.6×10^4', '1.6·10⁴', '1.6 x 10^4', '1.6 * 10⁴', '16×10³'],
        wrong: ['1.6×10^3'],
        asked: ['1.6×104', '1.6e'],
      },
      {key: '0.00016', right: ['1.6×10⁻⁴', '1.6×10^-4', '1.6e−4'], wrong: ['1.6×10⁴']},
      {key: '10000', right: ['10⁴', '10^4'], wrong: ['104', '10⁵']},
      {key: '16000', locale: 'de', right: ['1,6·10⁴', '1,6 · 10^4'], wrong: ['1,6·10³']},
      {key: '16000', locale: 'fr', right: ['1,6 × 10⁴'], wrong: ['16 × 10⁴']},
    ],
  },
  {
    name: 'numbers: fractions',
    cases: [
      {key: '0.5', right: ['1/2', '½', '1 / 2', '2/4', '1⁄2'], wrong: ['1/3', '2/1', '12']},
      {key: '1.5', right: ['1 ½', '1½', '1 1/2', '3/2'], wrong: ['11/2', '1/2']},
      {key: '-1.5', right: ['−1½', '-3/2', '-1 1/2'], wrong: ['1½', '-½']},
      {key: '1.125', locale: 'de', right: ['1 1/8', '1⅛', '9/8'], wrong: ['11/8']},
      {key: '0.75', locale: 'ar', right: ['٣/٤', '¾'], wrong: ['٤/٣']},
    ],
  },
  {
    name: 'numbers: powers of other numbers',
    cases: [
      {
        key: '256',
        right: ['2^8', '2⁸', '2 ^ 8', '2**8', '16²', '4^4'],
        wrong: ['28', '8^2', '-2^8'],
        asked: ['2^', '2^8^1', '2.5^8', '2^10000', 'a^8'],
      },
      {key: '0.125', right: ['2^-3', '2⁻³'], wrong: ['2^3']},
      {key: '0.125', locale: 'de', right: ['2^-3', '2⁻³'], wrong: ['2³']},
      {key: '-8', locale: 'fr', right: ['-2^3', '−2³'], wrong: ['2^3']},
    ],
  },
  {
    name: 'numbers: a sign for “about”',
    cases: [
      {
        key: '3.14 ± 0.01',
        right: ['≈ 3.14', '~3.14', '≈3.14', '～3.14'],
        wrong: ['~3', '≈ -3.14'],
        asked: ['about 3.14', 'ca. 3.14', '3.14~', '~'],
      },
      {key: '5', locale: 'de', right: ['~5', '≈ 5'], asked: ['ca. 5', 'etwa 5']},
      {key: '5', locale: 'ja', right: ['〜5', '~５'], wrong: ['-5'], asked: ['約5']},
      {
        key: '16 kHz',
        right: ['~16 kHz', '≈ 16000 Hz'],
        unit: ['~16'],
        wrong: ['~15 kHz'],
        asked: ['about 16 kHz'],
      },
    ],
  },
  {
    name: 'ranges and tolerances',
    cases: [
      {key: '3.14 ± 0.01', right: ['3.13', '3.15', '3.142'], wrong: ['3.12', '3.151']},
      {key: '400..499', right: ['400', '404', '499'], wrong: ['399', '500'], asked: ['many']},
      {key: '640 ± 5%', locale: 'pl', right: ['650', '608'], wrong: ['600']},
      {key: '0.3..0.4', right: ['1/3', '⅓', '0.35'], wrong: ['1/2']},
    ],
  },
  {
    name: 'a number alone has no unit',
    cases: [
      {key: '16000', right: ['16000'], asked: ['16 kHz', '16000 Hz', '16000 kg']},
      {
        key: '16000|16 kHz',
        right: ['16000', '16 kHz', '16000 Hz', '16,000Hz', '0.016 MHz'],
        unit: ['16'],
        wrong: ['16000 kg', '17 kHz'],
      },
    ],
  },
  {
    name: 'units: space, case, prefixes',
    cases: [
      {
        key: '16 kHz',
        right: [
          '16kHz',
          '16000 Hz',
          '0.016 MHz',
          '1.6×10⁴ Hz',
          '１６ｋＨｚ',
          '16 khz',
          '16 KHz.',
          '16000 HZ',
        ],
        unit: ['16', '16 Hz', '16 kg'],
        wrong: ['16000', '15 kHz'],
        asked: ['kHz'],
      },
      {
        key: '5 MB',
        right: ['5MB', '5000 kB', '5,000,000 B', '40 Mbit', '40 Mb', '5 megabytes', '5 Megabyte'],
        unit: ['5', '5 Mb', '5 mb', '5 MiB', '5 GB'],
        wrong: ['4 MB'],
      },
      {key: '2 KiB', right: ['2048 B', '2.048 kB'], unit: ['2 kB', '2'], wrong: ['2000 B']},
      {
        key: '500 ms',
        right: ['500ms', '0.5 s', '½ s', '500000 µs', '500000us', '500 milliseconds', '0.5 sec'],
        unit: ['500', '500 s', '500 Ms'],
        wrong: ['5 s', '50 ms'],
      },
      {
        key: '90 min',
        locale: 'de',
        right: ['90min', '1,5 h', '5400 s', '90 Minuten', '1,5 Stunden', '1½ Stunden'],
        unit: ['90', '90 s'],
        wrong: ['1,6 h'],
      },
      {
        key: '10 ms',
        locale: 'ja',
        right: ['10ミリ秒', '１０ｍｓ', '0.01秒'],
        unit: ['10', '10秒'],
        wrong: ['11ミリ秒'],
      },
      {
        key: '3 km',
        locale: 'fr',
        right: ['3 kilomètres', '3000 m', '3\u202fkm'],
        unit: ['3', '3 m'],
        wrong: ['2 km'],
      },
      {
        key: '3 km',
        locale: 'es',
        right: ['3 kilómetros', '3000 metros'],
        unit: ['3 metros'],
        wrong: ['30 km'],
      },
      {key: '5 MB', locale: 'pl', right: ['5 megabajtów', '5 MB'], unit: ['5'], wrong: ['6 MB']},
      {
        key: '2 h',
        locale: 'tr',
        right: ['2 saat', '120 dakika', '120 DAKİKA'],
        unit: ['2 dakika'],
        wrong: ['3 saat'],
      },
      {
        key: '2 h',
        locale: 'hi',
        right: ['2 घंटे', '२ घंटे', '120 मिनट'],
        unit: ['2 मिनट'],
        wrong: ['३ घंटे'],
      },
      {key: '10 s', locale: 'ar', right: ['١٠ ثوان', '10 s'], unit: ['١٠'], wrong: ['١١ ثوان']},
      {key: '7 µs', right: ['7μs', '7 us', '0.007 ms'], unit: ['7 ms'], wrong: ['8 µs']},
      {key: '3 m²', right: ['3m²', '3 m2', '3 m^2', '30000 cm²'], unit: ['3 m'], wrong: ['4 m²']},
      {
        key: '4.7 kΩ',
        right: ['4.7kΩ', '4700 Ω', '4700 ohm', '4.7 kOhm'],
        unit: ['4.7'],
        wrong: ['47 kΩ'],
      },
      {key: '36 km/h', right: ['10 m/s', '36km/h'], unit: ['36 mph'], wrong: ['37 km/h']},
      {key: '0.07 s', right: ['70 ms'], unit: ['0.07'], wrong: ['7 ms']},
    ],
  },
  {
    name: 'units: words',
    cases: [
      {
        key: '16 kHz',
        right: ['16 kilohertz', '16000 hertz', '16 KiloHertz', '0.016 Megahertz', '16 KILOHERTZ'],
        unit: ['16 hertz', '16 megahertz'],
        wrong: ['15 kilohertz'],
        asked: ['kilohertz', 'sixteen kilohertz'],
      },
      {
        key: '30 ms',
        right: ['30 milliseconds', '30 msecs', '0.03 seconds', '30000 microseconds'],
        unit: ['30 seconds', '30 minutes'],
        wrong: ['3 milliseconds'],
      },
      {key: '2 B', right: ['2 bytes', '16 bits', '2 BYTES'], unit: ['2 bits'], wrong: ['1 byte']},
      {
        key: '4 KiB',
        right: ['4 kibibytes', '4096 bytes'],
        unit: ['4 kilobytes'],
        wrong: ['4000 bytes'],
      },
      {
        key: '10 MB/s',
        right: ['10 megabytes per second', '80 megabits per second'],
        unit: ['10 megabytes'],
      },
      {key: '5 mg', right: ['5 milligrams', '0.005 grams'], unit: ['5 micrograms']},
      {
        key: '3 m²',
        right: ['3 square metres', '3 square meters'],
        unit: ['3 metres', '3 m'],
        wrong: ['4 m2'],
      },
      {key: '2 kΩ', right: ['2 kilohms', '2 kiloohms', '2000 ohms'], unit: ['2 megohms']},
      {
        key: '16 kHz',
        locale: 'de',
        right: ['16 Kilohertz', '16000 Hertz'],
        unit: ['16 Megahertz'],
        wrong: ['17 Kilohertz'],
      },
      {
        key: '30 ms',
        locale: 'de',
        right: ['30 Millisekunden', '0,03 Sekunden'],
        unit: ['30 Sekunden'],
      },
      {key: '2 B', locale: 'de', right: ['2 Byte', '2 Bytes', '16 Bits'], unit: ['2 Kilobyte']},
      {key: '5 cm', locale: 'de', right: ['5 Zentimeter', '0,5 Dezimeter'], unit: ['5 Millimeter']},
      {key: '3 m²', locale: 'de', right: ['3 Quadratmeter'], unit: ['3 Meter']},
      {
        key: '16 MHz',
        locale: 'fr',
        right: ['16 mégahertz', '16 Mégahertz', '16000 kilohertz'],
        unit: ['16 hertz'],
        wrong: ['15 mégahertz'],
      },
      {key: '5 s', locale: 'fr', right: ['5 secondes', '5000 millisecondes'], unit: ['5 minutes']},
      {
        key: '2 kB',
        locale: 'fr',
        right: ['2 kilooctets', '2 kilobytes', '2000 octets'],
        unit: ['2 octets'],
      },
      {
        key: '3 m³',
        locale: 'fr',
        right: ['3 mètres cubes', '3000 litres'],
        unit: ['3 mètres carrés'],
      },
      {
        key: '16 kHz',
        locale: 'es',
        right: ['16 kilohercios', '16 kilohertz', '16000 hercios'],
        unit: ['16 megahercios'],
        wrong: ['15 kilohercios'],
      },
      {
        key: '5 s',
        locale: 'es',
        right: ['5 segundos', '5 seg', '5000 milisegundos'],
        unit: ['5 minutos'],
      },
      {
        key: '230 V',
        locale: 'es',
        right: ['230 voltios'],
        unit: ['230 vatios'],
        wrong: ['220 voltios'],
      },
      {key: '5 dm', locale: 'es', right: ['5 decímetros'], unit: ['5 metros']},
    ],
  },
  {
    name: 'units: percent',
    cases: [
      {
        key: '50%',
        right: ['50 %', '50%', '500‰', '50 percent', '５０％'],
        unit: ['50'],
        wrong: ['0.5', '5%'],
      },
      {key: '50%', locale: 'fr', right: ['50\u202f%', '50,0 %'], unit: ['50'], wrong: ['51 %']},
      {
        key: '50%',
        locale: 'de',
        right: ['50 Prozent', '50\u00a0%'],
        unit: ['50'],
        wrong: ['60 Prozent'],
      },
      {key: '50%', locale: 'tr', right: ['%50', '50%', '% 50'], unit: ['50'], wrong: ['%5']},
      {key: '50%', locale: 'ar', right: ['٥٠٪', '50%', '٥٠ ٪'], unit: ['٥٠'], wrong: ['٥٪']},
      {key: '20..30%', right: ['25%', '20 %'], unit: ['25'], wrong: ['31%']},
    ],
  },
  {
    name: 'units: temperature',
    cases: [
      {
        key: '-5 °C',
        right: ['-5°C', '−5 °C', '-5 ℃', '-5 ºC', '-5 C', '23 °F', '268.15 K'],
        unit: ['-5', '-5 K', '-5 °F'],
        wrong: ['5 °C', '-6 °C'],
      },
      {key: '100 °F', right: ['100°F', '100 F'], unit: ['100 °C'], wrong: ['101 °F']},
      {key: '300 K', right: ['26.85 °C'], unit: ['300'], wrong: ['27 °C']},
      {key: '90°', right: ['90 °', '90°', '90 deg', '90 degrees'], unit: ['90'], wrong: ['91°']},
    ],
  },
  {
    name: 'units: ranges and tolerances',
    cases: [
      {key: '3.14 ± 0.01 s', right: ['3.15 s', '3140 ms'], unit: ['3.14'], wrong: ['3.2 s']},
      {
        key: '500..800 ms',
        right: ['0.6 s', '800ms', '500 ms'],
        unit: ['600'],
        wrong: ['0.9 s', '499 ms'],
      },
      {key: '640 Hz ± 5%', right: ['650 Hz', '0.61 kHz'], unit: ['650'], wrong: ['700 Hz']},
    ],
  },
  {
    name: 'a choice of a select, exactly',
    cases: [
      {key: 'Straße|!Strasse', locale: 'de', right: ['Straße'], wrong: ['Strasse']},
      {key: '„a“|!"a"', locale: 'de', right: ['„a“'], wrong: ['"a"']},
    ],
  },
];
