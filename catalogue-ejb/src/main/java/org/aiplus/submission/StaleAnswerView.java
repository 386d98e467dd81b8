// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;

/**
 * A published answer that a declared change has put in doubt until a review.
 *
 * @param question code of the question
 * @param kind what has changed
 */
public record StaleAnswerView(String question, ChangeKind kind, Instant since) {}
