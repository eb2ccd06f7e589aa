/** Forms of a counted phrase; `other` stands in for those that are not given. */
export type PluralForms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

const rules = new Intl.PluralRules('ar');

/**
 * The form that a number takes in Arabic: zero 0, one 1, two 2, few 3–10 (103–110 …), many 11–99 (111 …), other 100–102 and fractions.
 */
export function arabicPlural(count: number, forms: PluralForms): string {
  return forms[rules.select(count)] ?? forms.other;
}
