# Of a map or list that is not known as a whole, what is in it in any case.
variable "tags" { type = map(string) }
variable "cidrs" { type = list(string) }
variable "key" {}
variable "index" {}

locals {
  tags  = merge({ Stage = "live", Team = "net" }, var.tags, { Owner = "downland-police" })
  cidrs = concat(["10.0.0.0/8"], var.cidrs, ["10.1.0.0/16"])
}

resource "aws_vpc" "last_word" {
  tags = local.tags
}

resource "aws_vpc" "overridden" {
  tags = merge({ Owner = "downland-police" }, var.tags)
}

resource "aws_vpc" "again" {
  tags = merge(local.tags, { Name = "hub" })
}

resource "aws_vpc" "keys" {
  tags = { Team = "net", (var.key) = "x", Owner = "downland-police" }
}

resource "aws_vpc" "uses" {
  owner     = local.tags.Owner
  by_key    = local.tags["Owner"]
  by_lookup = lookup(local.tags, "Owner", "nobody")
  team      = lookup(local.tags, "Team", "nobody")
  upper     = { for k, v in local.tags : upper(k) => v }
  text      = jsonencode(merge({ a = 1 }, var.tags, { b = 2 }))
}

resource "aws_autoscaling_group" "g" {
  dynamic "tag" {
    for_each = local.tags
    content {
      key   = tag.key
      value = tag.value
    }
  }
}

resource "aws_security_group" "g" {
  ingress {
    cidr_blocks     = local.cidrs
    security_groups = concat([aws_security_group.other.id], var.cidrs)
  }
  egress {
    cidr_blocks = setunion(["10.0.0.0/8"], var.cidrs)
  }
}

resource "aws_security_group" "other" {
  count = length(local.cidrs)
}

resource "x_y" "lists" {
  flat      = flatten([["a"], var.cidrs, [aws_vpc.keys.id]])
  flat_ids  = length(flatten([["a"], [aws_vpc.keys.id]]))
  flat_any  = length(flatten([["a"], var.cidrs]))
  compact   = compact(["a", "", var.key])
  compacted = length(compact(["a", var.key]))
  distinct  = distinct(["a", "a", var.key])
  first     = local.cidrs[0]
  loop      = [for i, c in local.cidrs : "${i}"]
  doubled   = [for c in local.cidrs : "${c}!"]
  if        = [for c in local.cidrs : c if c != "10.0.0.0/8"]
  has       = contains(local.cidrs, "10.1.0.0/16")
  has_not   = contains(local.cidrs, "x")
  all       = alltrue([true, var.key, false])
  any       = anytrue([var.key, true])
  none      = anytrue([var.key, false])
  zip       = zipmap(["a", "b"], var.cidrs)
  item      = try(element(["a", "b"], var.index), "other")
  given     = coalesce(var.key, aws_vpc.keys.id)
}
