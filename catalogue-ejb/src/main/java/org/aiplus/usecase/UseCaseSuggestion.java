// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.need.SuggestedTool;

/**
 * A tool that speaks of what the need of a use asks for.
 *
 * @param departments how many other departments try or use it now
 */
public record UseCaseSuggestion(SuggestedTool tool, int departments) {}
