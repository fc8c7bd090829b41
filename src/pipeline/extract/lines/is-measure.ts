const sign = /[%‰$€£¥₹]/

/** Says whether a line's number is a share or an amount: neither a time of day nor a page's number. */
export const isMeasure = (content: string): boolean => sign.test(content)
