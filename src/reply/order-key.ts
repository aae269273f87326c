/** By which the replies to a thing are ordered: as the remarks that make them, and then by their own ids. */
export function replyOrderKey(orderKeyOfRemark: string, replyId: string): string {
  return `${orderKeyOfRemark}|${replyId}`;
}
