import { SetMetadata } from '@nestjs/common';

export const OPEN = 'countersign:open';

/** Serves without a token: health, metrics, the page, the documentation. */
export const Open = () => SetMetadata(OPEN, true);
