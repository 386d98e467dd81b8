// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many words were not checked before. */
@Schema(name = "CheckedWords", description = "How many texts were not checked before.")
public record CheckedWordsJson(
        @Schema(description = "Number of texts.") int count) {}
