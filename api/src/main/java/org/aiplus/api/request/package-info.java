// SPDX-License-Identifier: Apache-2.0
/** What holds for every request: its id and language, who asks, its parameters, preconditions and pages. */
@NullMarked
package org.aiplus.api.request;

import org.jspecify.annotations.NullMarked;
