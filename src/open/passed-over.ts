/** Folders that hold what serves a page, a program or an export, and nothing a reader came for. */
const servingFolder =
  /(?:^|\/)(?:[^/]+_files|[^/]+\.files|node_modules|__MACOSX|__pycache__|bower_components|wp-includes|wp-content\/(?:plugins|themes)|(?:css|js|fonts?|styles?|scripts?|stickers|thumbs?|thumbnails?)(?=\/))\//i

/** Folders of pictures and the like: what is a picture there is nobody's loss. */
const mediaFolder =
  /(?:^|\/)(?:images?|img|imgs|pics?|photos?|pictures|media|assets?|static|attachments?|uploads?|video_files|voice_messages|round_video_messages|resources)\//i

/** Files that tell of a folder rather than of the news, by name. */
const folderFile =
  /(?:^|\/)(?:readme|licen[sc]e|copying|notice|changelog|contributing|authors|thumbs\.db|desktop\.ini|robots\.txt|favicon\.ico|package(?:-lock)?\.json|index\.json\.map)(?:\.(?:md|txt|html?|rst))?$/i

/** Endings of files that serve a page: judged by name where nothing in them could be told from text. */
const servingEnding: readonly {ending: RegExp; is: string}[] = [
  {ending: /\.(?:css|scss|less)$/i, is: 'style sheets'},
  {ending: /\.(?:m?js|cjs|jsx|tsx?|py|rb|go|rs|java|sh|ps1|map|wasm)$/i, is: 'programs'},
  {ending: /\.(?:svgz?)$/i, is: 'drawings'},
  {ending: /\.(?:woff2?|ttf|otf|eot)$/i, is: 'fonts'},
  {ending: /\.(?:lock|log|tmp|bak|part|crdownload|download)$/i, is: 'what programs leave behind'},
]

const mediaEnding =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|webm|mkv|avi|og[gav]|opus|wav|flac|tgs)$/i

/** What a file is that is passed over for its name or its folder, in the plural; undefined for one to be read. */
export function passedOver(path: string): string | undefined {
  if (servingFolder.test(path)) return 'parts of saved pages and programs'
  if (folderFile.test(path)) return 'notes on the folder'
  const serving = servingEnding.find(({ending}) => ending.test(path))
  if (serving) return serving.is
  return mediaEnding.test(path) && mediaFolder.test(path) ? 'pictures and recordings' : undefined
}
