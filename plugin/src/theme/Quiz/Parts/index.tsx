import Asking from '@theme/Quiz/Asking';
import Mark from '@theme/Quiz/Mark';
import Panel from '@theme/Quiz/Panel';
import Verdict from '@theme/Quiz/Verdict';

/** What shows once something was answered. */
export default {Asking, Mark, Panel, Verdict};
