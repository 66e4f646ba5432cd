/** Names that versions stand behind; those of the second list are words of their own elsewhere. */
const NAMES = String.raw`Python|Node(?:\.js)?|Deno|PHP|Perl|TypeScript|ECMAScript|Kotlin|Scala|Elixir|Erlang|Julia|MATLAB|GCC|Clang|LLVM|CMake|\.NET|Kubernetes|Docker|Terraform|Ansible|Ubuntu|Debian|Fedora|Linux|macOS|Mac OS X|OS X|iOS|Android|Firefox|Chrome|VS Code|PostgreSQL|Postgres|MySQL|MariaDB|SQLite|MongoDB|Redis|OpenSSL|Nginx|Unicode|OpenGL|Vulkan|CUDA|PyTorch|TensorFlow|NumPy|Pandas|Django|Laravel|Angular|jQuery|Gradle|Maven|npm|GNOME|KDE`;
const WORDS =
  'Go|Java|Ruby|Rust|Swift|Dart|Flutter|React|Rails|Vue|Spring|Windows|Safari|Git|Lua|Zig';

/** A version directly behind its word or name, with signs of code or of a table between the two: `python: ">=`, `v`. */
export const BEFORE_VERSION = new RegExp(
  String.raw`(?:(?:(?<![\p{L}\p{N}])(?:versions?|versión|versiones|versão|versões|release|(?:${NAMES.toLowerCase()}|golang)(?:[_-](?:requires|version))?)|Versions?|Versionen|Release|VERSION|バージョン|(?<![\p{L}\p{N}])(?:${NAMES}|${WORDS}|go))[\s:="'>~^*_|\x60@/-]{0,9}|(?<![\p{L}\p{N}])[vV])$`,
  'u',
);

/** Words that say of a question that it is about versions. */
export const VERSION =
  /(?<!\p{L})(?:versions?|versionen|versión|versiones|versão|versões|(?:which|first|new|next|latest|current) release(?! of))(?!\p{L})|バージョン/iu;

/** A name behind which versions stand. */
export const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NAMES})(?![\p{L}\p{N}])`, 'u');

/** What stands before a version without its name: `since [[3.10]]`. */
export const SINCE =
  /(?:^|[\s(])(?:in|since|with|from|until|before|than|seit|ab|mit|bis|vor|als|depuis|avec|avant|dès|desde|con|hasta|com|até)\s{1,9}$/iu;

/** What else a question has numbers with a zero at their end for: money, rounding, statistics. */
export const OTHERWISE =
  /[$€£¥₹₩円%]|(?<!\p{L})(?:prices?|priced|costs?|pays?|paid|euros?|dollars?|cents?|francs?|pounds?|USD|EUR|GBP|CHF|round|rounds|rounded|rounding|decimals?|digits?|floats?|percent|average|probability|total|sum|print|prints|preise?s?|kost\p{L}{1,9}|bezahl\p{L}{1,9}|runde|rundet|gerundet|nachkomma\p{L}{0,9}|dezimal\p{L}{0,9}|prozent|durchschnitt\p{L}{0,9}|prix|coût\p{L}{0,5}|arrond\p{L}{1,9}|décimal\p{L}{0,5}|moyenne|precios?|cuestan?|redonde\p{L}{1,9}|decimal\p{L}{1,9}|promedio|preços?|custam?|arredond\p{L}{1,9}|média)(?!\p{L})|価格|四捨五入|小数|平均|\.\df|toFixed|format|\d\s?[*+×÷·=/]\s?\d/iu;

/** A unit in words, behind a number. */
export const UNIT =
  /^\s{0,9}(?:%|°|[$€£¥₹₩円]|(?:seconds?|minutes?|hours?|days?|years?|met(?:er|re)s?|grams?|kilos?|lit(?:er|re)s?|bytes?|points?|times|millions?|billions?|euros?|dollars?|sekunden?|minuten?|stunden?|tagen?|jahren?|gramm|punkten?|millionen|secondes?|heures?|jours?|ans|mètres?|grammes?|litres?|segundos?|horas?|días?|años?|metros?|gramos?|litros?|dias?|anos?|gramas?)(?!\p{L}))/iu;
