// SPDX-License-Identifier: Apache-2.0
/** Where an administrator looks after the installation. */
@NullMarked
package org.aiplus.web.administration;

import org.jspecify.annotations.NullMarked;
