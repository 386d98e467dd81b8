// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Transactions for timers, which begin and end them by themselves so that one failure does not end what follows. */
public final class OwnTransaction {

    private OwnTransaction() {}

    /**
     * Runs an act in a transaction of its own: committed when the act returns, rolled back when it throws.
     *
     * @throws IllegalStateException when the transaction cannot be begun or committed
     */
    public static void run(UserTransaction transaction, Runnable act) {
        try {
            transaction.begin();
            try {
                act.run();
                transaction.commit();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("the transaction failed", e);
        }
    }
}
