// SPDX-License-Identifier: Apache-2.0
/** What a visitor sees when something is refused or fails. */
@NullMarked
package org.aiplus.web.failure;

import org.jspecify.annotations.NullMarked;
