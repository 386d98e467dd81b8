// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** Names the very answer that somebody has judged: another answer to the same question has another hash. */
public final class AnswerHash {

    private AnswerHash() {}

    /** SHA-256 of the question's code with its answer in canonical form, 32 bytes. */
    public static byte[] of(String question, Answer answer) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(AnswersJson.toJson(new Answers(Map.of(question, answer)))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
