// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does something. */
@Schema(name = "Reason", description = "Why; at most 2000 characters.")
public record ReasonJson(String reason) {}
