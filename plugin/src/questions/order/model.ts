/**
 * Body of `order` and `lines`. An item's content is the slot `<question>/<id>`. Ids are the hash of the content; where
 * several items are equal, the second has `.2` added, and so on, so that each has its own and they still count as the same.
 */
export interface OrderBody {
  /** Ids in the order in which they are offered, which never is the right one; wrong lines are among them. */
  items: string[];
  /** Ids in the right order. Items that are not in it are wrong lines, to be set aside. */
  key: string[];
}

/** Ids in the reader's order, without those set aside. */
export type OrderResponse = string[];
