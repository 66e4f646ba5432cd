/** Loads every type of question, as a page with all of them does. */
import '../../plugin/src/types/choice.js';
import '../../plugin/src/types/fields.js';
import '../../plugin/src/types/order.js';
import '../../plugin/src/types/recall.js';
