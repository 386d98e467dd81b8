// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.shared.Language;

/**
 * The beginning of a use of AI.
 *
 * @param need reference of an open need of a department of the caller
 * @param language in which the title is written
 * @param title what AI is to be used for
 */
public record NewUseCase(String need, Language language, String title) {}
