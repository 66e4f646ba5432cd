import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const ask = (question: string): string => `:::quiz\n\n${question}\n\n:::\n`;

const choose = (prompt: string, right: string, wrong: string): string =>
  `${prompt}\n\n- [x] ${right}\n- [ ] ${wrong}`;

/** Quizzes about what looks like a notation of another system. */
const QUIZZES: Record<string, string[]> = {
  'names with `#`': [
    choose('Where do you ask for help?', 'In #help', 'In #random'),
    choose(
      'Which channel is for what?',
      'Write to #general First come, first served',
      'Write to #sales Only offers',
    ),
    choose('Which language is it?', 'C# Programs run on .NET', 'F# Functions come first'),
    choose('What closes it?', 'Fixes #12', 'See #13'),
    choose('Which one is a comment in Python?', '# A comment', '// A comment'),
    'It is [[C#]], not [[F#|J#]].',
    'The note between C and D is [[C#|C sharp|D flat]].',
    'Write to [[#general]].',
    'Its color is [[#ff0000|#f00]].',
    'The issue is [[owner/name#12]].',
  ],
  'comments and operators': [
    choose('What is a // b in Python?', '7 // 2 is 3', '7 / 2 is 3'),
    choose('Which line has a comment?', 'x = 1 // The count', 'x = 1 -- The count'),
    choose('What does `a` hold?', 'a = 1', 'a == 1'),
    choose('Which operator compares?', '==', '='),
    choose('Which operator compares?', '===', '=='),
    choose('Which one is true?', 'a || b', 'a && b'),
    choose('Which one is a range?', '1..5', '1...5'),
    'Python divides by [[//]].',
    'Equality is [[==|===]], and assignment [[=]].',
    'The operator is [[`!=`]], or [[<>|`!=`]].',
    'It is [[x = 1|x=1]].',
    'Write [[a \\|\\| b]] in it.',
    choose('Which one counts?', 'x = 1; // The count of it', 'x = 2; // The sum of it'),
    choose('Which one prints?', 'print(1) # The first one.', 'print(2) # The second one.'),
  ],
  'paths of names': [
    choose('Which one is a vector?', 'std::vector', 'std::list'),
    choose(
      'What is it in Rust?',
      'Vec::new() Makes an empty one',
      'Vec::with_capacity(10) Makes room',
    ),
    choose('How does Perl name it?', 'Foo::Bar', 'Foo.Bar'),
    choose('Which IPv6 address is local?', '::1', 'fe80::1'),
    choose('Which pseudo-element comes first?', '::before', '::after'),
    'The type is [[std::string]] or [[std::vector<int>]].',
    'It is [[::1]], and [[::before]] in CSS.',
    'In Rust it is [[String::from]].',
    'The address is [[2001:db8::1]].',
    'In Haskell one writes [[x :: Int]], or [[xs :: Maybe Int]].',
    choose('Which type has it?', 'f :: Int -> Int', 'f :: Maybe a -> [b]'),
    'Which type has `f :: Int -> Int`?\n\nf :: Int -> Int\n\n- [x] A function\n- [ ] A number',
    'What does std::move(x) do?\n\nIt is in std::move, as std::swap is.\n\n- [x] It casts\n- [ ] It moves',
  ],
  'prices, shares and numbers': [
    choose('What does it cost?', '$5 = 5 dollars', '$6 = 6 dollars'),
    choose('What is the share?', '50% Of all people', '25% Of all people'),
    choose('What is the time?', '~5 minutes', '~10 minutes'),
    choose('What is it worth?', '=5', '=6'),
    choose('How many?', '(a) one', '(b) two'),
    choose('Which interval is closed?', '\\[0, 1\\]', '(0, 1)'),
    'It costs [[$5|5 dollars]] or [[5 €]].',
    'It takes [[~5 minutes]].',
    'The share is [[50%|50 %]].',
    'At [[10:30|10:30 am]] it was [[-5]] degrees.',
    'The score is [[2:1]], the ratio [[16:9]].',
    'The factorial of five is [[5!]], or [[120]].',
  ],
  'globs, pointers and regular expressions': [
    choose('Which glob finds all?', '\\*.md', '\\*\\*/\\*.md'),
    choose('Which expression finds digits?', '\\[0-9]+', '[a-z]+'),
    choose('Which expression has a group?', '(x)+', '(?:x)+'),
    choose('Which quantifier is lazy?', '.*?', '.*'),
    choose('Which set negates?', '[^a]', '[a^]'),
    'The glob is [[*.md]], or [[**/*.md]].',
    'The pointer is [[*p]], the array [[int *]].',
    'It is [[a*|a+]], or [[a?]].',
    'The anchor is [[^]], and the end [[$]].',
    'Either is [[(a\\|b)]].',
    'Choose [[*args|!**kwargs]].',
  ],
  'Markdown itself': [
    choose('How is bold text written?', '`**bold**`', '`*bold*`'),
    choose('Which one is a heading?', '`# Heading`', '`#Heading`'),
    choose('What makes a task?', '`- [x] done`', '`* done`'),
    'What does it make?\n\n```md\n- [x] a\n- [ ] b\n\n> Hint: c\n```\n\n- [x] A list of tasks\n- [ ] A table',
    'What does it make?\n\n```md\n::answer\n\n[[a]]\n\n---\n```\n\n- [x] Text\n- [ ] A table',
    'A link is `[text](address)`, with [[parentheses|round brackets]] behind [[`[`]].',
    'A heading begins with [[#]], and a quote with [[>]].',
    'Bold text is [[`**a**`]] or [[`__a__`]].',
    'A link in a wiki is `[[Page]]`, with [[two]] brackets.',
    'Which line is the title?\n\n```md\n---\ntitle: A\n---\n```\n\n- [x] The second\n- [ ] The first',
    'Which line is the title?\n\n> ```toml\n> +++\n> title: A\n> +++\n> ```\n\n- [x] The second\n- [ ] The first',
    'Put the lines in order.\n\n::lines\n\n```yaml\n---\nkind: Pod\nname: a\n---\n```',
    'Fill in the title.\n\n```yaml blanks\n---\ntitle: [[a]]\n---\n```',
  ],
  'arrays, functions and factorials': [
    'It is [[f(x)|y]], or [[list[x]|item]], or [[exp(x)|e^x]].',
    'The type is [[string[]|Array of string]], in Go [[[]string|slice of string]].',
    'It is [[() => 1|function]], or [[(x) => x|the identity]].',
    'It is [[5!|120]], or [[n!|the factorial of n]].',
    'It is [[Na+|Cl-]], and [[AB+|0-]].',
    'It is [[el.hint = 1]], [[data-hint: a]], [[$hint = 1]] or [[my_hint = 1]].',
    'It is [[let hint = 1]], [[const feedback = a]] or [[class Explanation: pass]].',
  ],
  Git: [
    choose('What marks a conflict?', '`<<<<<<< HEAD`', '`>>>>>>> main`'),
    choose('Which one is a parent?', 'HEAD~1', 'HEAD@{1}'),
    choose('Which one is a parent?', 'HEAD^', '~HEAD'),
    'Which side is ours?\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```\n\n- [x] a\n- [ ] b',
    'Put the lines in order.\n\n::lines\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```',
    'Put them in order.\n\n::order\n\n1. git add .\n2. git commit -m "A"\n3. git push # To the server',
    'It is [[git rebase --onto]], or [[git switch -c]].',
    'The parent is [[HEAD~1|HEAD^]].',
    'Pair them.\n\n::match\n\n| Sign | Meaning |\n| --- | --- |\n| HEAD~1 | parent |\n| a = b | equal |\n| a == b | compared |\n| :: | scope |',
  ],
  'CSS and YAML': [
    choose('Which selector is for an id?', '#main', '.main'),
    choose('Which one is a rule?', '`a { color: red }`', '`{color}`'),
    choose('Which line sets it?', 'color: red;', 'color = red;'),
    'The property is [[color: red]], or [[margin: 0 auto]].',
    'The selector is [[#main]], or [[a#main]], or [[a:hover]], or [[a::before]].',
    'The variable is [[--main-color]].',
    'In YAML it is [[key: value]].',
    'Put the lines in order.\n\n::lines\n\n```css\na {\n  color: red; /* the wrong line was here */\n}\n```',
    'Put the lines in order.\n\n::lines\n\n```md\nTitle\n=====\n\nText\n```',
    'What prints it?\n\n```js\nconsole.log("=====");\n```\n\n::output\n\n```text\n=====\n```',
    'What prints it?\n\n```sh\ncat a\n```\n\n::output\n\n```text\n---\nkind: Pod\n---\n```',
  ],
  'text of a site': [
    choose('> Use a map (tip: look north).\n\nWhat is the advice?', 'Use a map', 'Ask'),
    choose('What now?', 'a', 'b\n\n> **Tip:** next time, use `git switch`.'),
    choose('Was nun?', 'a', 'b\n\n> [!TIP]\n> Next time, use a map.\n\n> Hinweis: Ab Version 3.'),
    choose('> The tip of the iceberg: it is small.\n\nWhat is small?', 'The tip', 'The ice'),
    choose('> Hints of green.\n\nWhich color is it?', 'Green', 'Red'),
    choose('The clue: it is green. Which one is it?', 'A leaf', 'A stone'),
    choose('Solution: a liquid with salt. What is in it?', 'Salt', 'Sugar'),
    choose('A key: what is it?', 'A thing that opens a door', 'A door'),
    choose('Question: how many?', 'One', 'Two'),
    choose('Which sign fits into 3 __ 4?', '`<`', '`>`'),
    choose('Which word is missing in "It is ..."?', 'so', 'no'),
    choose('Which word is missing: She ____ home.', 'goes', 'go'),
    choose('Fill in: to be, or not ... be', 'to', 'for'),
    choose('Which of :sup[a] and H~2~O is it?', 'Water', 'Fire'),
    'Which?\n\n| a = b | c == d |\n| --- | --- |\n| = | ~ |\n| =a | ~b |\n\n- [x] a\n- [ ] b',
    'Which?\n\n- =SUM(A1)\n- ~5 ms\n- (x) a\n\n1. [ ] a\n2. [x] b',
    'Explain it.\n\n::recall\n\nThe answer: it is so.\n\n> Tip: said the other.',
  ],
};

describe.each(FORMATS)('a legitimate quiz as %s', (format) => {
  it.each(
    Object.entries(QUIZZES).flatMap(([kind, quizzes]) =>
      quizzes.map((quiz) => [kind, quiz] as const),
    ),
  )('about %s has no message: %j', async (_, quiz) => {
    expect(await listMessages(ask(quiz), format)).toEqual([]);
  });
});
