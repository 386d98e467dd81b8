// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to change. */
@Schema(name = "Wishes", description = "What has to change before the next submission; at least one.")
public record WishesJson(List<RemarkJson> wishes) {}
