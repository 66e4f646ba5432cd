import type {Nodes, PhrasingContent} from 'mdast';
import {directiveFromMarkdown} from 'mdast-util-directive';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import type {CompileContext, Extension, Handle, Handles} from 'mdast-util-from-markdown';
import type {Token} from 'micromark-util-types';
import type {Node} from 'unist';

import {joinLines, withoutInvisible} from './characters.js';
import type {Mistake} from './mistake.js';
import {createBlank, isBlank} from './node.js';

/**
 * Makes nodes of the tokens of `quizSyntax`. The handlers of remark-directive make the directives, with the places of their
 * fences and attributes in `data.position`. Each node has its mistakes in `data.mistakes`.
 *
 * ```markdown
 * ::: quiz[A         → {type: 'containerDirective', name: 'quiz', data: {mistakes: [{kind: 'space', …}], position: …}, …}
 * title]
 * A [[key]].         → {type: 'blank', value: 'key'}
 * :::
 * ```
 */
export function quizFromMarkdown(): Extension {
  const {enter, exit} = directiveHandles();
  return {
    enter: {
      ...enter,
      quizLeafLabel() {
        this.buffer();
      },
      quizLoneFence(token) {
        this.enter({type: 'paragraph', children: []}, token);
      },
      quizBlank(token) {
        if (findImage(this)) this.config.enter['data']?.call(this, token);
        else this.enter(createBlank() as Node as Nodes, token);
      },
    },
    exit: {
      ...exit,
      quiz: closeWithMistakes,
      quizLeaf: closeWithMistakes,
      quizLoneFence: closeWithMistakes,
      quizSequence(token) {
        // If a tag of MDX is still open at the closing fence, MDX reports it at the end of the quiz.
        if (topDirective(this)) exit['quizSequence']?.call(this, token);
      },
      quizName: exitName(exit['quizName']),
      quizLeafName: exitName(exit['quizLeafName']),
      quizAttributes: exitAttributes(exit['quizAttributes']),
      quizLeafAttributes: exitAttributes(exit['quizLeafAttributes']),
      quizAttributeValue: exitValue(exit['quizAttributeValue']),
      quizLeafAttributeValue: exitValue(exit['quizLeafAttributeValue']),
      quizLabel(token) {
        const label = this.stack.at(-1);
        if (label?.type === 'paragraph') joinLabel(label.children);
        exit['quizLabel']?.call(this, token);
      },
      quizLeafLabel(token) {
        const label = this.stack.at(-1);
        // If a tag of MDX is still open at the end of the label, MDX reports it at the end of the directive.
        if (label?.type !== 'fragment') return;
        this.resume();
        const leaf = this.stack.at(-1);
        if (leaf?.type === 'leafDirective') {
          joinLabel(label.children);
          leaf.children = label.children;
        }
        exit['quizLeafLabel']?.call(this, token);
      },
      quizMisplaced(token) {
        const block = this.stack.findLast(({type}) => BLOCKS.has(type));
        if (block) addMistakes(block, token);
      },
      quizBlank(token) {
        const image = findImage(this);
        if (image) {
          this.config.exit['data']?.call(this, token);
          addMistakes(image, token);
          return;
        }
        const blank = this.stack.at(-1);
        if (isBlank(blank) && !token._mistakes) {
          blank.value = joinLines(this.sliceSerialize(token)).slice(2, -2);
        }
        closeWithMistakes.call(this, token);
      },
    },
  };
}

/** Nodes that hold text, and get the mistakes in it. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective']);

/** The handlers of remark-directive for containers and leaf directives, under the names of our tokens. */
function directiveHandles(): {enter: Handles; exit: Handles} {
  const {enter, exit} = directiveFromMarkdown({verbose: true});
  return {enter: rename(enter ?? {}), exit: rename(exit ?? {})};
}

function rename(handles: Handles): Handles {
  const renamed: Handles = {};
  for (const [type, handle] of Object.entries(handles)) {
    const [, kind, part] = /^directive(Container|Leaf)(.*)$/.exec(type) ?? [];
    if (kind) renamed[`quiz${kind === 'Leaf' ? kind : ''}${part}`] = handle;
  }
  return renamed;
}

function closeWithMistakes(this: CompileContext, token: Token): void {
  const node = this.stack.at(-1);
  if (node) addMistakes(node, token);
  this.exit(token);
}

function addMistakes(node: Node, {_mistakes = []}: Token): void {
  if (_mistakes.length === 0) return;
  node.data ??= {};
  node.data.mistakes = [...(node.data.mistakes ?? []), ..._mistakes];
}

/** The innermost open node, if it is a directive. */
function topDirective({stack}: CompileContext): ContainerDirective | LeafDirective | undefined {
  const top = stack.at(-1);
  return top?.type === 'containerDirective' || top?.type === 'leafDirective' ? top : undefined;
}

/** Corrects a name: `Quiz` becomes `quiz`. */
function exitName(handle: Handle | undefined): Handle {
  return function (token) {
    handle?.call(this, token);
    const directive = topDirective(this);
    if (directive) directive.name = withoutInvisible(directive.name).toLowerCase();
  };
}

/** Notes attributes that stand twice, of which the directive extension keeps only the last. */
function exitAttributes(handle: Handle | undefined): Handle {
  return function (token) {
    const names = this.data.directiveAttributes?.map(([name]) => name) ?? [];
    const places = this.data.directiveAttributePositions ?? {};
    handle?.call(this, token);
    const directive = topDirective(this);
    const twice = names.filter((name, index) => name !== 'class' && names.indexOf(name) < index);
    if (!directive || twice.length === 0) return;
    const mistakes = [...new Set(twice)].flatMap((name): Mistake[] => {
      const position = places[name];
      return position ? [{kind: 'twice', position}] : [];
    });
    directive.data = {
      ...directive.data,
      mistakes: [...(directive.data?.mistakes ?? []), ...mistakes],
    };
  };
}

/** Joins the lines of a value before its handler reads it. */
function exitValue(handle: Handle | undefined): Handle {
  return function (token) {
    const sliceSerialize: CompileContext['sliceSerialize'] = (part, expandTabs) =>
      joinLines(this.sliceSerialize(part, expandTabs));
    handle?.call({...this, sliceSerialize}, token);
  };
}

/** Replaces the line ends in a title or a hint by spaces, but for one at the end, where Markdown keeps no space. */
function joinLabel(children: PhrasingContent[]): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/(?:\r\n|\r|\n)[ \t]*$/, '');
  children.forEach(joinLinesOf);
}

function joinLinesOf(node: Nodes): void {
  if (node.type === 'text' || node.type === 'inlineCode') node.value = joinLines(node.value);
  else if ('children' in node) node.children.forEach(joinLinesOf);
}

/** The open image, if there is one. Its text has no nodes, so brackets in it stay as they are written. */
function findImage({stack}: CompileContext): Node | undefined {
  return stack.find(({type}) => type === 'image');
}
