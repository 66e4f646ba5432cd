import 'quizdown';
import questions from './questions.json';

const text = questions.map(({prompt, options, key, explanation}) =>
  [
    `# ${prompt}`,
    `> ${explanation}`,
    options.map((option, index) => `1. [${index === key ? 'x' : ' '}] ${option}`).join('\n'),
  ].join('\n\n'),
);

// The package registers itself on the window, whatever its manifest says about modules.
window.quizdown.createApp(text.join('\n\n'), document.querySelector('.quizdown'), {
  shuffleAnswers: false,
});
