import { readAddressSigns, type AddressSigns } from './address-signs.ts';
import { readPageSigns, type PageSigns } from './page-signs.ts';
import { readTemplate } from './template-signs.ts';
import { readTextSigns, type TextSigns } from './text-signs.ts';

/** All that the detector reads of a page before it judges. */
export interface Look {
  readonly text: TextSigns;
  readonly page: PageSigns;
  readonly address: AddressSigns;
  readonly template: -1 | 0 | 1;
}

/** Reads the document and changes nothing. */
export function lookAt(document: Document, url: string): Look {
  return {
    text: readTextSigns(document),
    page: readPageSigns(document),
    address: readAddressSigns(url),
    template: readTemplate(document),
  };
}
