// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

/** How much of a piece of evidence somebody may see. Ordered: a later one sees what an earlier one sees. */
public enum Sight {
    /** Kind, issuer, validity and hash: people of the government in general. */
    OUTLINE,
    /** The title and the file too: people of the government whom the vendor lets read it. */
    FILE,
    /** Everything: members of the vendor, moderators, officers who verify, auditors. */
    WHOLE;

    /** Whether somebody with this sight may read the file itself. */
    public boolean seesFile() {
        return this != OUTLINE;
    }
}
