// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation that reads published objects: every visitor who sends the same address, languages and formats gets
 * the same bytes, until something that readers see changes. {@link KeptAnswers} may then give them out again.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SameForVisitors {}
