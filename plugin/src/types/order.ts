import {loadType} from '../questions/loadType.js';
import {orderGrader} from '../questions/order/grade.js';
import {measureOrder, Order} from '../questions/order/View.js';

for (const type of ['order', 'lines'] as const) {
  loadType(type, orderGrader, {
    Controls: Order,
    measure: measureOrder,
  });
}
