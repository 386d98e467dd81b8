// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a question. */
@Schema(name = "Reply", description = "The answer to a moderator's question; at most 2000 characters.")
public record ReplyJson(String text) {}
