/** Languages in Arabic letters that are told from each other. */
export type ArabicScriptLanguage = 'ar' | 'fa' | 'ur' | 'ckb' | 'ps' | 'ug' | 'sd';

/** Letters (and Sindhi's two signs), yeh and kaf in their Arabic form whichever keyboard typed them. */
export const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱٹٺٻټٽپٿڀځڃڅچڈډڊڌڍڑړڕږژڙښڤڪګڭگڳڵںڻھۀہۂۃۆۇۈۋۍێېےۓە۽۾';

/**
 * How surprising each of `LETTERS` is in a language, in half bits, one base-36 digit a letter: `6` is one letter in eight, `n` one that the language
 * does not have. Counted over the Universal Declaration of Human Rights; over prose of our own for Sorani and Sindhi.
 */
export const SURPRISE: Readonly<Record<ArabicScriptLanguage, string>> = {
  ar: 'gkamdh5b99icaeaf9fbeeefiagbac689b8e8nnnnnnmnnnnnnnnnnnnnnnnnnnnnnmnnnnnnnnnnnnnnnnnnnnn',
  fa: 'ndlmnj69n9kdbd7h7bbbfggibjebab8888l7nnnnnnhnnnnngnnnnnnnnnmnnnnnnennnnnnnnnnnnnnnnnngnn',
  ur: 'nfnmnd6bnajcbdah8eacdhhhbhcb8a99n8m7nknnnndnnnnngmnnnnlnnnnnnnnnnennbnfn9nnnnnnnnn9mnnn',
  ckb: 'nnnnnd69n9ndhd8n8dbcnnnnknih9da8c7i7nnnnnndnnnnnhnnnnnnndnfnnhnnncndnnhnnnnbnnnnannn6nn',
  ps: 'nnnnni7cnamfcd8k8dbcgghjddgba99976l7nnnnenanngnddnhnnnndnkinennennnnnnnnnnnnnnninbinnnn',
  ug: 'nnnnn97bnanfnf9n9dcannnnndn8a898nb6bnnnnnnennnnnfnnnnnnnnnnnnnnneennnnbnnnne9ecnnenn7nn',
  sd: 'fgnnnb7dnanadnbg8iadinnicneff9a787n6nnednfdfgnincnniginnnnndnn9nndenncnnnnnnnnnnnnnnndd',
};
