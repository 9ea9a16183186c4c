/** A file goes beyond what Crux reads. The message goes on from the file's name: “holds more than …”. */
export class BeyondLimit extends Error {
  override readonly name = 'BeyondLimit';
}
