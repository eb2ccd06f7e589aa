import { send } from '../../../utils/messages/send.ts';
import { offerPicking, type Picking } from '../../../utils/page/picking.ts';

/**
 * What `tidyPick` does: lays out what the picker needs, and has its script run beside this one.
 * @throws Error where the background is gone (the extension was updated under an open page) or could not run it
 */
export async function startPicker(picking: Picking): Promise<void> {
  offerPicking(picking);
  await send('pickerWanted');
}
