// SPDX-License-Identifier: Apache-2.0
/** Pages about the service itself. */
@NullMarked
package org.aiplus.web.about;

import org.jspecify.annotations.NullMarked;
