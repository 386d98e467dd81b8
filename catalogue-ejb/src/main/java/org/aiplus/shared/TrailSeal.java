// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

/** For the few acts that are answered only when what is written about them is sealed in the audit trail. */
public interface TrailSeal {

    /**
     * Returns when everything that this request has written, in transactions that have ended, is part of the sealed chain. Asked
     * outside of transactions: an entry is sealed after its own has ended.
     *
     * @throws RuleViolation AUDIT_NOT_SEALED when it takes longer than some seconds; what was written stays
     */
    void await();
}
