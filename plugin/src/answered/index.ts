/** What pages load beside the components that show once something was answered. */

export {followReview} from './followReview.js';
export {report} from './report.js';
