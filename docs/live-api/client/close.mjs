/**
 * How a connection ended.
 * @typedef {object} End
 * @property {number} code the close code; 1006 where the network failed
 * @property {string} reason free text for the log
 * @property {boolean} [isPlanned] we left, because the server had sent `goAway`
 */

// #region codes
/**
 * Says what follows the end of a connection.
 * @param {End} end
 * @param {{isOver: boolean, hadHandle: boolean, isTokenExpired: boolean}} state
 * @returns {'ended' | 'refused' | 'resume' | 'start anew'}
 */
export function afterClose({code, isPlanned}, {isOver, hadHandle, isTokenExpired}) {
  if (isOver) return 'ended'; // we closed it: the SDK then reports 1005 or 1000
  if (isPlanned) return 'resume';
  if (code === 1000) return 'ended'; // the server closed it cleanly
  if (code === 1007 || code === 1008) {
    if (isTokenExpired) return 'resume'; // with a new token
    // After a resume the handle may be what the server does not accept.
    return hadHandle ? 'start anew' : 'refused';
  }
  return 'resume';
}
// #endregion
