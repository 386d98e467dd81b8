// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Lets a façade create something once for each key of a caller. The key is kept in the transaction of the effect: both
 * are there or neither is. Keys of different callers never meet.
 */
@Dependent
public class IdempotentRequests {

    @Inject
    IdempotentRequestRepository requests;

    @Inject
    CurrentCaller caller;

    /**
     * Creates, or finds what the same request created before. A request that arrives while an equal one still runs
     * waits for it.
     *
     * @param key the caller's key; without one every request creates
     * @param fingerprint what was asked for, the operation included, written so that equal requests give equal texts;
     *     only its hash is kept
     * @param create makes the object in the running transaction and answers its reference or id, at most 500 characters
     * @return the reference or id of the object that the first request made
     * @throws RuleViolation {@code IDEMPOTENCY_KEY_REUSED} when the key stood for something else before
     */
    public String once(Optional<IdempotencyKey> key, String fingerprint, Supplier<String> create) {
        return once(key, fingerprint.getBytes(StandardCharsets.UTF_8), create);
    }

    /** Like {@link #once(Optional, String, Supplier)} for a request that is known by its bytes. */
    public String once(Optional<IdempotencyKey> key, byte[] fingerprint, Supplier<String> create) {
        if (key.isEmpty()) {
            return create.get();
        }
        var actor = caller.get().actor();
        var name = key.get().value();
        var hash = sha256(fingerprint);
        if (requests.begin(actor, name, hash)) {
            var reference = create.get();
            requests.finish(actor, name, reference);
            return reference;
        }
        var first = requests.find(actor, name);
        if (!MessageDigest.isEqual(first.fingerprint(), hash)) {
            throw new RuleViolation(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return first.reference();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
