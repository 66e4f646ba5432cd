import path from 'node:path';

/** Leaves Markdown as it is, and tells the bundler which source files its fences refer to. */
export default function referenceLoader(markdown) {
  for (const [, file] of markdown.matchAll(/^\s*`{3,}.*\sreference="([^"#]+)/gm)) {
    this.addDependency(path.resolve(this.context, file));
  }
  return markdown;
}
