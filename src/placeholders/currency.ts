/** How an amount names its money behind the figure: a sign, or what is written for one. The source of a regular expression, for `iu`. */
const CURRENCY = String.raw`(?:\p{Sc}|(?:zł|kr|eur|euros?|usd|gbp|chf|sek|pln|inr)(?![\p{L}\p{N}_]))`

/** A currency where an amount ends. */
export const CURRENCY_BEHIND = new RegExp(String.raw`^\s?(?:%|${CURRENCY})`, 'iu')

/** An amount with its currency, anywhere: “€ 12”, “12 zł”. */
export const PRICE = new RegExp(String.raw`\p{Sc}\s?\p{N}|\p{N}\s?${CURRENCY}`, 'iu')
