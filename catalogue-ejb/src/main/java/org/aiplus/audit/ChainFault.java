// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

/** What a check of the chain can find wrong. */
public enum ChainFault {
    /** A link is missing between two others. */
    LINK_MISSING,
    /** A link does not name the hash of the link before it. */
    LINK_OUT_OF_ORDER,
    /** The entry of a link was removed. */
    ENTRY_MISSING,
    /** The entry says something else than what was sealed. */
    ENTRY_CHANGED,
    /** The hash of a link is not that of its content. */
    LINK_CHANGED,
    /** A head that was recorded or kept elsewhere names another hash: the chain was computed anew. */
    HEAD_DIFFERS,
    /** The signature of a head is not genuine. */
    HEAD_FORGED,
    /** The end of the chain was cut off: a recorded or kept head lies beyond it. */
    END_MISSING,
    /** An entry was put in behind the end of the chain and never sealed. */
    ENTRY_SLIPPED_IN
}
