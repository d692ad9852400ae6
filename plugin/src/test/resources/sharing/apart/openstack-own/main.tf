provider "openstack" {
  tenant_id = "dp-tenant"
  auth_url  = "https://cloud.example/v3"
}
resource "openstack_networking_network_v2" "n" { name = "n" }
resource "openstack_networking_subnet_v2" "s" {
  network_id = openstack_networking_network_v2.n.id
  cidr       = "10.20.1.0/24"
}
resource "openstack_compute_instance_v2" "i" {
  name        = "rms"
  flavor_name = "m1"
  network { uuid = openstack_networking_network_v2.n.id }
}
