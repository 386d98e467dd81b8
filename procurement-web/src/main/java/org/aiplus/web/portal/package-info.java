// SPDX-License-Identifier: Apache-2.0
/** Pages on which a vendor prepares, submits and follows its solutions. */
@NullMarked
package org.aiplus.web.portal;

import org.jspecify.annotations.NullMarked;
