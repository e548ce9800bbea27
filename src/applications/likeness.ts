/** How two names compare. `unknown`: at least one of them says nothing. */
export type Likeness = 'same' | 'perhaps' | 'other' | 'unknown';
