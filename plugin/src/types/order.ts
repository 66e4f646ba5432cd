import {orderGrader} from '../questions/order/grade.js';
import {Order} from '../questions/order/View.js';
import {loadType} from '../questions/loadType.js';

loadType('order', orderGrader, {Controls: Order});
