provider "openstack" {
  tenant_id = "dp-tenant"
  auth_url  = "https://cloud.example/v3"
}
resource "openstack_networking_secgroup_v2" "rms" { name = "rms" }
resource "openstack_networking_secgroup_rule_v2" "in" {
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 22
  port_range_max    = 22
  remote_ip_prefix  = "10.10.0.0/16"
  security_group_id = openstack_networking_secgroup_v2.rms.id
}
resource "openstack_compute_instance_v2" "rms" {
  name            = "rms"
  flavor_name     = "m1"
  image_name      = "debian"
  security_groups = [openstack_networking_secgroup_v2.rms.name]
}
