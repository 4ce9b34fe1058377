const pictureNames = /\.(jpe?g|jfif|png|webp|avif|svg|heic|heif|gif|tiff?|bmp|psd|pdf)$/i;

/** The files of a drop, a paste or a file dialogue that mean to be pictures; what they are, their bytes say. */
export const picturesIn = (files: ArrayLike<File> | null | undefined): readonly File[] =>
  Array.from(files ?? []).filter(
    ({ type, name }) =>
      type.startsWith('image/') || type === 'application/pdf' || pictureNames.test(name),
  );

/** While something is dragged, its files cannot be read yet. */
export const bringsFiles = (brought: DataTransfer): boolean => brought.types.includes('Files');

/** For the file dialogue. */
export const acceptedPictures =
  'image/jpeg,image/png,image/webp,image/avif,image/svg+xml,application/pdf';
