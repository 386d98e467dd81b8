// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

/** A sign that a person may have to do with a bidder. It decides nothing: the person declares. */
public enum ConflictHint {
    /** The person's mail address and one of the vendor's are of one domain that few organisations use. */
    MAIL_DOMAIN,
    /** The person is a member of the vendor or was one. */
    MEMBERSHIP
}
