import type {ComponentType} from 'preact';

/** What a user can do with all that is kept, one section each, in this order. A section stands here once it works. */
export const yourData: readonly ComponentType[] = [];
