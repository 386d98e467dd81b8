// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import org.aiplus.identity.Audience;

/** A typed field that every record has besides its answers, and who may read it. */
public record CoreField(String code, Audience publicity) {}
